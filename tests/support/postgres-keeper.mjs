import { spawn, spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/*
 * Runs a PostgreSQL cluster of its own in a folder for as long as whoever started this process lives: when the pipe to it
 * closes, in whatever way that process ended, the cluster is stopped and the folder removed. Prints the port once connections
 * are taken.
 */
const { programs, folder, user } = JSON.parse(process.argv[2] ?? '');
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

// Nobody may be left to read them.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
let server;
let isWanted = true;
process.stdin.resume();
process.stdin.on('close', () => {
  isWanted = false;
  // SIGINT is PostgreSQL's fast shutdown: connections are closed, nothing is left behind.
  server?.kill('SIGINT');
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined);

// Between finding a port free and listening on it another program may take it.
for (let attempt = 0; attempt < 10 && isWanted; attempt++) if (await serveOn(await freePort())) break;
finish(0);

/** Runs the cluster until it ends. @returns {Promise<boolean>} whether it had taken connections */
function serveOn(port) {
  const settings = ['listen_addresses=127.0.0.1', `unix_socket_directories=${folder}`, 'max_connections=120'];
  server = spawn(
    join(programs, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    { ...own, stdio: ['ignore', 'ignore', 'pipe'], env: { ...process.env, LC_MESSAGES: 'C' } },
  );
  if (!isWanted) server.kill('SIGINT');
  let isUp = false;
  let said = '';
  server.stderr.on('data', (chunk) => {
    process.stderr.write(chunk);
    if (isUp) return;
    said += chunk;
    isUp = said.includes('ready to accept connections');
    if (isUp) console.log(port);
  });
  return new Promise((resolve) => server.on('exit', () => resolve(isUp)));
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}

function finish(code) {
  rmSync(folder, { recursive: true, force: true });
  process.exit(code);
}
