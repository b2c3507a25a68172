import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { pino } from 'pino';
import { explainStartFailure } from './explain-start-failure.ts';
import { createApp } from './http/create-app.ts';
import { isLoopback } from './http/is-loopback.ts';
import { listen } from './http/listen.ts';
import { projectFolder } from './project-folder.ts';
import { readSettings } from './read-settings.ts';
import { createReportService } from './reports/create-report-service.ts';

const clientFolder = join(projectFolder, 'dist', 'client');

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  const log = pino({ level: settings.logLevel });
  const reports = createReportService({
    fontFolders: settings.fontFolders,
    timeLimitMs: settings.renderTimeLimitMs,
  });
  const { host, port } = settings;
  const app = createApp({
    reports,
    log,
    clientFolder,
    host,
    newId: () => randomUUID().slice(0, 8),
    now: () => performance.now(),
  });
  const server = await listen(app, host, port).catch((error: unknown) => fail(error, host, port));
  log.info({ url: server.url }, 'listening');
  process.send?.({ url: server.url, isOpenToNetwork: !isLoopback(host) });
  stopWhenAsked(async () => {
    await server.close();
    await reports.close();
  });
}

/** Ctrl-C, the end of the session, and the end of the script that started this process, whose channel then closes. */
function stopWhenAsked(close: () => Promise<void>): void {
  let isStopping = false;
  const stop = async (): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await close();
    process.exit(0);
  };
  for (const reason of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const) process.on(reason, stop);
}

function fail(error: unknown, host: string, port: number): never {
  console.error(explainStartFailure(error, host, port) ?? error);
  process.exit(1);
}

await main().catch((error: unknown) => fail(error, '', 0));
