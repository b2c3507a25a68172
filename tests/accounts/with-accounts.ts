import { onTestFinished } from 'vitest';
import { type ServerWithAccounts, startWithAccounts } from '../support/start-with-accounts.ts';
import { type Clock, clockAt } from './clock.ts';

/** A server with accounts for one test, by a clock of the test's own. */
export async function withAccounts(): Promise<{
  readonly server: ServerWithAccounts;
  readonly clock: Clock;
}> {
  const clock = clockAt('2026-01-05T08:00:00Z');
  const server = await startWithAccounts({ now: clock.now });
  onTestFinished(() => server.close());
  return { server, clock };
}
