import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../support/find-chromium.ts';
import { chineseFonts } from './chinese-fonts.ts';
import { quietBrowser } from './quiet-browser.ts';

/** The Chromium of this computer, with Chinese glyphs. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('REQUIRE_CASES=1 asks for every test, and there is no chromium to run them');
  const fonts = chineseFonts();
  const env = { ...process.env, FONTCONFIG_FILE: fonts.file };
  const browser = await chromium.launch({ executablePath, args: [...quietBrowser], env });
  browser.on('disconnected', fonts.remove);
  return browser;
}
