import type { Browser, Page } from 'playwright-core';

export interface OpenedPage {
  readonly page: Page;
  /** What the browser complained about: errors of scripts, and all that the content security policy stopped. */
  readonly complaints: readonly string[];
}

/** A page at the smallest size the interface is made for. */
export async function openPage(browser: Browser, url: string): Promise<OpenedPage> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: 'zh-CN' });
  page.setDefaultTimeout(15_000);
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
