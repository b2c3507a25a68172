import type { Logger } from 'pino';

/**
 * Ends the process in order: on Ctrl-C, at the end of the session, and with the script that started it, whose channel then
 * closes.
 *
 * A promise that failed and that nobody waited for is logged and the server goes on: what was answered is in the store, each
 * change of it is one transaction, and nothing in memory is half changed across an await. An exception outside any promise
 * may have left a library in the middle of something: the server ends, and what was saved is there at the next start.
 */
export function stopWhenAsked(log: Logger, close: () => Promise<void>): void {
  let isStopping = false;
  const stop = async (code: number): Promise<void> => {
    if (isStopping) return;
    isStopping = true;
    await close().catch((error: unknown) => log.error({ err: error }, 'closing failed'));
    process.exit(code);
  };
  for (const reason of ['SIGINT', 'SIGTERM', 'SIGHUP', 'disconnect'] as const)
    process.on(reason, () => stop(0));
  process.on('unhandledRejection', (error) => log.error({ err: error }, 'a failure nobody waited for'));
  process.on('uncaughtException', (error) => {
    log.fatal({ err: error }, 'the server cannot go on');
    void stop(1);
  });
}
