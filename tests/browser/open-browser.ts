import { type Browser, chromium } from 'playwright-core';
import { findChromium } from '../support/find-chromium.ts';

const quiet = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('REQUIRE_CASES=1 asks for every test, and there is no chromium to run them');
  return chromium.launch({ executablePath, args: quiet });
}
