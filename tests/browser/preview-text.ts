import type { Page } from 'playwright-core';

/** Texts of the first pages in the preview, each brought into sight and read off what pdf.js has laid over its picture. */
export async function previewTexts(page: Page, most = 100): Promise<readonly string[]> {
  const pages = page.locator('.preview-pages [data-page]');
  await pages.first().waitFor({ timeout: 90_000 });
  const texts: string[] = [];
  const count = Math.min(most, await pages.count());
  for (let number = 1; number <= count; number += 1) {
    const place = page.locator(`.preview-pages [data-page="${number}"]`);
    await place.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await page.locator(`[data-page="${number}"][data-drawn="true"] .textLayer`).waitFor({ timeout: 60_000 });
    texts.push((await place.locator('.textLayer').textContent()) ?? '');
  }
  return texts;
}

/** Waits until the pages in the preview are those of what is saved last. */
export async function previewOfLatest(page: Page): Promise<void> {
  await page.locator('.saving-status[data-phase="saved"]').waitFor({ timeout: 60_000 });
  await page.locator('.print-status.is-ready').waitFor({ timeout: 90_000 });
}
