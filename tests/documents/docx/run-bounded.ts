import { spawn } from 'node:child_process';
import { findProgram } from './find-program.ts';

/** Runs a program to its end and gives what it printed; after `seconds` it and its children are ended, and the call fails. */
export function runBounded(
  name: string,
  args: readonly string[],
  options: { readonly seconds: number; readonly env?: Readonly<Record<string, string>> },
): Promise<string> {
  const program = findProgram(name);
  if (!program) return Promise.reject(new Error(`${name} is not installed`));
  const ownGroup = process.platform !== 'win32';
  const child = spawn(program, args, { env: { ...process.env, ...options.env }, detached: ownGroup });
  const end = () => (ownGroup && child.pid ? process.kill(-child.pid, 'SIGKILL') : child.kill('SIGKILL'));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(end, options.seconds * 1000);
    const printed: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => printed.push(chunk));
    child.stderr.resume();
    child.on('error', reject);
    child.on('close', (code, signal) => {
      clearTimeout(timer);
      if (code === 0) resolve(Buffer.concat(printed).toString('utf8'));
      else reject(new Error(`${name} ended with ${signal ?? `code ${code}`}`));
    });
  });
}
