import { spawn } from 'node:child_process';
import { projectFolder } from '../../server/project-folder.ts';

export interface CliRun {
  readonly code: number | null;
  readonly printed: string;
  readonly complaints: string;
}

export interface CliOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Runs as this user and group; only root may ask for it. */
  readonly user?: number;
  /** The largest file it may write, in blocks of 512 bytes: what a full disk looks like. */
  readonly largestFile?: number;
}

const seconds = 180;

/** The command line in a process of its own, ended after three minutes. */
export function runCli(
  args: readonly string[],
  { env, user, largestFile }: CliOptions = {},
): Promise<CliRun> {
  const node = [process.execPath, '--import', 'tsx', 'server/cli.ts', ...args];
  const [program = '', ...rest] =
    largestFile === undefined ? node : ['sh', '-c', `ulimit -f ${largestFile}; exec "$@"`, 'sh', ...node];
  const child = spawn(program, rest, {
    cwd: projectFolder,
    env: { ...process.env, ...env },
    timeout: seconds * 1000,
    killSignal: 'SIGKILL',
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  const printed: Buffer[] = [];
  const complaints: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => complaints.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({
        code,
        printed: Buffer.concat(printed).toString(),
        complaints: Buffer.concat(complaints).toString(),
      }),
    );
  });
}
