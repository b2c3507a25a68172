import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { chineseFonts } from '../../tests/browser/chinese-fonts.ts';
import { quietBrowser } from '../../tests/browser/quiet-browser.ts';
import { findChromium } from '../../tests/support/find-chromium.ts';

export interface Chromium {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

interface Options {
  /** Draws as soon as there is something to draw: what is measured is work, not the wait for the next frame of a screen. */
  readonly isUnpaced?: boolean;
}

/** A Chromium with a profile of its own, which caches scripts and what it compiled of them as a user's does. */
export async function openChromium({ isUnpaced = false }: Options = {}): Promise<Chromium> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('没有找到 Chromium，无法测量页面。');
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-profile-'));
  const fonts = chineseFonts();
  const unpaced = isUnpaced ? ['--disable-frame-rate-limit', '--disable-gpu-vsync'] : [];
  const context = await chromium.launchPersistentContext(folder, {
    executablePath,
    args: [...quietBrowser, ...unpaced],
    env: { ...process.env, FONTCONFIG_FILE: fonts.file },
    viewport: { width: 1366, height: 768 },
    locale: 'zh-CN',
  });
  context.setDefaultTimeout(180_000);
  return {
    context,
    close: async () => {
      await context.close();
      fonts.remove();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
