import { spawn } from 'node:child_process';

/**
 * Runs Node on a script and waits for its end. Always this Node with a script of ours: `npm.cmd` and the shims
 * in `.bin` cannot be started without a shell on Windows.
 * @returns {Promise<{ code: number, errors: string }>} exit code and what was written to stderr (also shown)
 */
export function runNode(args, { cwd, env = process.env, stdout = 'inherit' }) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', stdout, 'pipe'] });
    let errors = '';
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? 1, errors }));
  });
}
