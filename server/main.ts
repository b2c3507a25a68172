import { randomBytes, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { newSetupToken } from './accounts/setup-token.ts';
import { createProgram } from './create-program.ts';
import { explainStartFailure } from './explain-start-failure.ts';
import { isLoopback } from './http/is-loopback.ts';
import { listen } from './http/listen.ts';
import { readTls } from './http/read-tls.ts';
import { type ListeningMessage, listeningMessage } from './listening-message.ts';
import { projectFolder } from './project-folder.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { stopWhenAsked } from './stop-when-asked.ts';
import { openStore } from './store/open-store.ts';

/** How long requests under way may take when the server is asked to stop. */
const patienceMs = 5000;

const warmAfterMs = 1500;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  await serve(settings).catch((error: unknown) => fail(error, settings.host, settings.port));
}

async function serve(settings: Settings): Promise<void> {
  const log = pino({ level: settings.logLevel });
  const tls = settings.tls && (await readTls(settings.tls));
  const store = await openStore(settings);
  const setupToken = (await store.users.count()) === 0 ? newSetupToken(randomBytes) : undefined;
  const isSecure = tls !== undefined;
  const { app, documents, reports } = createProgram({
    settings: { ...settings, publicHosts: [hostname(), ...settings.publicHosts] },
    store,
    setupToken,
    log,
    clientFolder: join(projectFolder, 'dist', 'client'),
    now: () => new Date(),
    elapsed: () => performance.now(),
    newId: randomUUID,
    randomBytes,
  });
  const server = await listen(app, { ...settings, tls });
  stopWhenAsked(log, async () => {
    const closed = server.close(patienceMs);
    await documents.close();
    await closed;
    await store.close();
  });
  log.info({ url: server.url }, 'listening');
  const isOpenToNetwork = !isLoopback(settings.host);
  tell(listeningMessage({ url: server.url, isOpenToNetwork, isSecure, setupToken }));
  // Those who wait for the server come first: pages that were open, and whoever opens one.
  setTimeout(documents.warm, warmAfterMs).unref();
  await reports.purge().catch((error: unknown) => log.error({ err: error }, 'purging failed'));
}

/** To the script that started this process; to the console where none did. */
function tell(message: ListeningMessage): void {
  if (process.send) process.send(message);
  else console.log(message.text);
}

function fail(error: unknown, host: string, port: number): never {
  console.error(explainStartFailure(error, host, port) ?? error);
  process.exit(1);
}

await main().catch((error: unknown) => fail(error, '', 0));
