import type { Browser, Page } from 'playwright-core';

export interface OpenedPage {
  readonly page: Page;
  /** What the browser complained about: errors of scripts, and all that the content security policy stopped. */
  readonly complaints: readonly string[];
}

/** A page at the smallest size the interface is made for; with `cookie`, `name=value`, as whoever has that session. */
export async function openPage(browser: Browser, url: string, cookie?: string): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  if (cookie) {
    const [name = '', value = ''] = cookie.split('=');
    await context.addCookies([{ name, value, url: new URL(url).origin }]);
  }
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isRefusal(message.text())) complaints.push(message.text());
  });
  await page.goto(url);
  return { page, complaints };
}

/** Chromium notes every answer that is not a success; the interface speaks of those itself. */
const isRefusal = (text: string): boolean => text.startsWith('Failed to load resource');
