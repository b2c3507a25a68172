import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { projectFolder } from '../../server/project-folder.ts';
import type { StorePlace } from '../../server/store/open-store.ts';

export interface WriterTask {
  readonly place: StorePlace;
  readonly writers: number;
  readonly saves?: number;
}

/** The arguments of Node that run `writer-process.ts`. */
export const writerArguments = (task: WriterTask): readonly string[] => [
  '--import',
  'tsx',
  path.join('tests', 'store', 'writer-process.ts'),
  JSON.stringify(task),
];

export interface AcknowledgedSave {
  readonly report: string;
  readonly version: number;
  readonly value: string;
}

/** Runs the built `program` until it has acknowledged so many saves, ends it with SIGKILL, and gives every save it had acknowledged. */
export function killAfter(
  count: number,
  program: string,
  task: WriterTask,
): Promise<readonly AcknowledgedSave[]> {
  const child = spawn(process.execPath, [program, JSON.stringify(task)], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 30_000,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve, reject) => {
    const saves: AcknowledgedSave[] = [];
    const complaints: Buffer[] = [];
    child.stderr?.on('data', (chunk: Buffer) => complaints.push(chunk));
    readLines(child, (line) => {
      saves.push(acknowledged(line));
      if (saves.length === count) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () =>
      saves.length >= count
        ? resolve(saves)
        : reject(new Error(`the writer ended early: ${Buffer.concat(complaints)}`)),
    );
  });
}

/** Whole lines only: one that was cut off was not acknowledged. */
function readLines(child: ChildProcess, read: (line: string) => void): void {
  let rest = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) read(line);
  });
}

function acknowledged(line: string): AcknowledgedSave {
  const [report = '', version, value = ''] = line.split(' ');
  return { report, version: Number(version), value };
}
