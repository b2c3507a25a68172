import { randomBytes, randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createAccounts } from './accounts/create-accounts.ts';
import { passwordHashes } from './accounts/password-hash.ts';
import { newSetupToken } from './accounts/setup-token.ts';
import { explainStartFailure } from './explain-start-failure.ts';
import { createApp } from './http/create-app.ts';
import { createServices } from './http/create-services.ts';
import { isLoopback } from './http/is-loopback.ts';
import { listen } from './http/listen.ts';
import { readTls } from './http/read-tls.ts';
import { listeningMessage } from './listening-message.ts';
import { openPackStore } from './packs/pack-store.ts';
import { projectFolder } from './project-folder.ts';
import { readSettings, type Settings } from './read-settings.ts';
import { createDocumentService } from './reports/create-document-service.ts';
import { createWorkingReports } from './reports/create-working-reports.ts';
import { openSampleStore } from './reports/sample-store.ts';
import { templatesFolder } from './reports/templates-folder.ts';
import { stopWhenAsked } from './stop-when-asked.ts';
import { openStore } from './store/open-store.ts';

const clientFolder = join(projectFolder, 'dist', 'client');
/** How long requests under way may take when the server is asked to stop. */
const patienceMs = 5000;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  try {
    await serve(settings);
  } catch (error) {
    fail(error, settings.host, settings.port);
  }
}

async function serve(settings: Settings): Promise<void> {
  const { host, port } = settings;
  const log = pino({ level: settings.logLevel });
  const tls = settings.tls && (await readTls(settings.tls));
  const store = await openStore(settings);
  const packs = openPackStore(templatesFolder);
  const samples = packs.then(openSampleStore);
  const setupToken = (await store.users.count()) === 0 ? newSetupToken(randomBytes) : undefined;
  const now = () => new Date();
  const newId = randomUUID;
  const accounts = createAccounts({ store, now, newId, randomBytes, passwords: passwordHashes, setupToken });
  const documents = createDocumentService({
    fontFolders: settings.fontFolders,
    timeLimitMs: settings.renderTimeLimitMs,
  });
  const reports = createWorkingReports({ store, packs, samples, newId, now });
  const app = createApp({
    services: createServices({ accounts, reports, documents, packs, samples }),
    sessions: accounts.sessions,
    log,
    clientFolder,
    host,
    publicHosts: [hostname(), ...settings.publicHosts],
    isSecure: tls !== undefined,
    newId: () => randomUUID().slice(0, 8),
    now,
    elapsed: () => performance.now(),
  });
  const server = await listen(app, { host, port, tls });
  stopWhenAsked(log, async () => {
    const closed = server.close(patienceMs);
    await documents.close();
    await closed;
    await store.close();
  });
  log.info({ url: server.url }, 'listening');
  const message = listeningMessage({
    url: server.url,
    isOpenToNetwork: !isLoopback(host),
    isSecure: tls !== undefined,
    setupToken,
  });
  if (process.send) process.send(message);
  else console.log(message.text);
  documents.warm();
  await reports.purge().catch((error: unknown) => log.error({ err: error }, 'purging failed'));
}

function fail(error: unknown, host: string, port: number): never {
  console.error(explainStartFailure(error, host, port) ?? error);
  process.exit(1);
}

await main().catch((error: unknown) => fail(error, '', 0));
