import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';

/*
 * Runs a PostgreSQL cluster of its own in a folder for as long as whoever started this process lives: when the pipe to it
 * closes, in whatever way that process ended, the cluster is stopped and the folder removed.
 */
const { programs, folder, port, user } = JSON.parse(process.argv[2] ?? '');
const data = join(folder, 'data');
const own = { cwd: folder, ...(user === undefined ? {} : { uid: user.id, gid: user.group }) };

const made = spawnSync(
  join(programs, 'initdb'),
  [
    ...['-D', data, '-U', 'tester', '--pwfile', join(folder, 'password'), '--auth', 'scram-sha-256'],
    ...['-E', 'UTF8', '--locale', 'C', '--no-sync'],
  ],
  { ...own, encoding: 'utf8' },
);
if (made.status !== 0) {
  console.error(made.stdout, made.stderr);
  finish(1);
}

const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=120'];
const server = spawn(
  join(programs, 'postgres'),
  ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
  { ...own, stdio: ['ignore', 'ignore', 'pipe'] },
);
// Nobody may be left to read it.
process.stderr.on('error', () => undefined);
server.stderr.on('data', (chunk) => process.stderr.write(chunk));
server.on('exit', () => finish(0));

process.stdin.resume();
// SIGINT is PostgreSQL's fast shutdown: connections are closed, nothing is left behind.
process.stdin.on('close', () => server.kill('SIGINT'));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

function finish(code) {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
