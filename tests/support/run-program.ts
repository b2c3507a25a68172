import { type ChildProcess, spawn } from 'node:child_process';
import { projectFolder } from '../../server/project-folder.ts';
import type { StorePlace } from '../../server/store/open-store.ts';

export interface RunningProgram {
  readonly child: ChildProcess;
  readonly url: string;
  /** For the first account, while there is none. */
  readonly setupToken: string | undefined;
  /** From its start until it listened. */
  readonly startMs: number;
  /** As an outage does; resolves when it is gone. */
  kill(): Promise<void>;
}

/** Runs the built server on a free port, as the start script does. */
export function runProgram(
  main: string,
  { dataFolder, databaseUrl = '' }: StorePlace,
): Promise<RunningProgram> {
  const started = performance.now();
  const settings = {
    HOST: '',
    PORT: '0',
    DATA_DIR: dataFolder,
    DATABASE_URL: databaseUrl,
    LOG_LEVEL: 'warn',
  };
  const child = spawn(process.execPath, [main], {
    cwd: projectFolder,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  const complaints: Buffer[] = [];
  child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk));
  const ended = new Promise<void>((resolve) => child.on('close', () => resolve()));
  const kill = async () => {
    child.kill('SIGKILL');
    await ended;
  };
  return new Promise((resolve, reject) => {
    child.once('message', ({ url, setupToken }: { url: string; setupToken?: string }) =>
      resolve({ child, url, setupToken, startMs: performance.now() - started, kill }),
    );
    ended.then(() => reject(new Error(`the program ended: ${Buffer.concat(complaints)}`)));
  });
}
