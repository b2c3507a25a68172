import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { Accounts } from '../../server/accounts/create-accounts.ts';
import { newSetupToken } from '../../server/accounts/setup-token.ts';
import { createProgram } from '../../server/create-program.ts';
import { listen } from '../../server/http/listen.ts';
import type { TlsKeyPair } from '../../server/http/read-tls.ts';
import type { DocumentService } from '../../server/reports/document-service.ts';
import { openStore } from '../../server/store/open-store.ts';
import type { Store } from '../../server/store/store.ts';
import { linesOf } from './lines-of.ts';

export interface ServerOptions {
  /** Folder of a built client; left out, a page of one line stands in for it. */
  readonly clientFolder?: string;
  /** Kept when the server is closed; left out, a temporary one that is not. */
  readonly dataFolder?: string;
  /** Of a PostgreSQL database to keep the store in. */
  readonly databaseUrl?: string | undefined;
  readonly now?: () => Date;
  /** The address that the program takes itself to listen on. */
  readonly host?: string;
  /** Of one that was closed, for pages that are still open; left out, a free one. */
  readonly port?: number;
  readonly publicHosts?: readonly string[];
  readonly trustedProxies?: readonly string[];
  readonly tls?: TlsKeyPair;
}

export interface RunningServer {
  readonly url: string;
  /** For the first account, as the console shows it. */
  readonly setupToken: string;
  readonly store: Store;
  readonly accounts: Accounts;
  readonly documents: DocumentService;
  readonly dataFolder: string;
  /** The lines of the log so far. */
  readonly logged: readonly string[];
  close(): Promise<void>;
}

/** The whole program on a free loopback port, with its real store; no account yet. */
export async function startServer(options: ServerOptions = {}): Promise<RunningServer> {
  const { now = () => new Date(), host = '127.0.0.1', port = 0, tls } = options;
  const { publicHosts = [], trustedProxies = [] } = options;
  const made = await mkdtemp(join(tmpdir(), 'server-'));
  const dataFolder = options.dataFolder || join(made, 'data');
  const clientFolder = options.clientFolder ?? (await plainClient(made));
  const logged: string[] = [];
  const store = await openStore({ dataFolder, databaseUrl: options.databaseUrl });
  const setupToken = newSetupToken(randomBytes);
  const { app, accounts, documents } = createProgram({
    settings: { host, publicHosts, trustedProxies, dataFolder, fontFolders: [], renderTimeLimitMs: 120_000 },
    store,
    setupToken,
    log: pino({ level: 'info' }, linesOf(logged)),
    clientFolder,
    now,
    elapsed: () => 0,
    newId: randomUUID,
    randomBytes,
  });
  const server = await listen(app, { host: '127.0.0.1', port, tls });
  return {
    url: server.url,
    setupToken,
    store,
    accounts,
    documents,
    dataFolder,
    logged,
    close: async () => {
      const closed = server.close();
      await documents.close();
      await closed;
      await store.close();
      await rm(made, { recursive: true, force: true });
    },
  };
}

async function plainClient(folder: string): Promise<string> {
  await writeFile(join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__"><h1>page</h1>');
  return folder;
}
