import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../support/start-server.ts';
import { type ServerWithAccounts, startWithAccounts, type TestUser } from '../support/start-with-accounts.ts';
import { builtClient } from './built-client.ts';
import { openBrowser } from './open-browser.ts';
import { type OpenedPage, openPage } from './opened-page.ts';

type StartOptions = Pick<ServerOptions, 'dataFolder'>;

export interface ClientUnderTest {
  /** The program with an organisation and a user of each role. */
  start(options?: StartOptions): Promise<ServerWithAccounts>;
  /** The program as it is when it has just been installed. */
  startEmpty(options?: StartOptions): Promise<RunningServer>;
  /** Another start of a program that has been closed: its data, its address. */
  startAgain(closed: RunningServer): Promise<RunningServer>;
  /** A page of it, in a browser of its own; signed in where a user is named. */
  open(server: RunningServer, options?: { as?: TestUser; hash?: string }): Promise<OpenedPage>;
}

/** Starts a browser once for the tests of a file; what a test starts ends with it. */
export function runClient(): ClientUnderTest {
  let clientFolder = '';
  let browser: Browser | undefined;
  const ends: (() => Promise<unknown>)[] = [];

  beforeAll(async () => {
    clientFolder = await builtClient();
    browser = await openBrowser();
  });
  afterEach(async () => {
    for (const end of ends.splice(0).reverse()) await end();
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** A test may close it before. */
  const ending = <Server extends RunningServer>(server: Server): Server => {
    let closed: Promise<void> | undefined;
    const close = (): Promise<void> => {
      closed ??= server.close();
      return closed;
    };
    ends.push(close);
    return { ...server, close };
  };
  return {
    start: async (options) => ending(await startWithAccounts({ ...options, clientFolder })),
    startEmpty: async (options) => ending(await startServer({ ...options, clientFolder })),
    startAgain: async ({ dataFolder, url }) => {
      const port = Number(new URL(url).port);
      return ending(await startServer({ clientFolder, dataFolder, port }));
    },
    open: async (server, { as, hash = '' } = {}) => {
      if (!browser) throw new Error('the browser is not open yet');
      const opened = await openPage(browser, `${server.url}/${hash}`, as?.client.cookie);
      ends.push(() => opened.page.context().close());
      return opened;
    },
  };
}
