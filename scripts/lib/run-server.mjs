import { spawn } from 'node:child_process';
import { join } from 'node:path';

/**
 * Runs the server until it ends or this process is asked to stop. The server ends with this process, however that
 * ends: the channel between them closes.
 * @returns {Promise<number>} its exit code
 */
export function runServer(root, { onListening, environment = process.env }) {
  const child = spawn(process.execPath, [join('dist', 'server', 'main.mjs')], {
    cwd: root,
    env: { LOG_LEVEL: 'warn', ...environment },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', onListening);
  // Ctrl-C reaches the whole console group, the server too; this process only waits for it.
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}
