import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pino } from 'pino';
import { type AppServices, createApp } from '../../server/http/create-app.ts';
import { listen } from '../../server/http/listen.ts';
import type { ReportService } from '../../server/reports/report-service.ts';

export interface RunningApp {
  readonly url: string;
  /** The lines of the log so far. */
  readonly logged: string[];
  close(): Promise<void>;
}

/** The application on a free loopback port; without a client folder a page of one line stands in for the client. */
export async function startApp(
  reports: ReportService,
  services: Partial<AppServices> = {},
): Promise<RunningApp> {
  const logged: string[] = [];
  const made = services.clientFolder ? undefined : await plainClient();
  const app = createApp({
    reports,
    log: pino({ level: 'info' }, lines(logged)),
    clientFolder: made ?? '',
    host: '127.0.0.1',
    newId: () => 'incident-1',
    now: () => 0,
    ...services,
  });
  const server = await listen(app, '127.0.0.1', 0);
  return {
    url: server.url,
    logged,
    close: async () => {
      await server.close();
      if (made) await rm(made, { recursive: true });
    },
  };
}

async function plainClient(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'client-'));
  await writeFile(join(folder, 'index.html'), '<meta nonce="__CSP_NONCE__"><h1>page</h1>');
  return folder;
}

const lines = (logged: string[]): Writable =>
  new Writable({
    write: (chunk, _encoding, done) => {
      logged.push(String(chunk));
      done();
    },
  });
