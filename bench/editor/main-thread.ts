import type { Page } from 'playwright-core';

/** Milliseconds the page's main thread has computed so far: what the machine does meanwhile for others is not in it. */
export async function watchMainThread(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;
    if (seconds === undefined) throw new Error('the browser does not tell the time of a thread');
    return seconds * 1000;
  };
}
