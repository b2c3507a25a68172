import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface ChineseFonts {
  /** The path of a fontconfig file, for `FONTCONFIG_FILE`. */
  readonly file: string;
  remove(): void;
}

/** Chinese glyphs for a browser on a machine without any, so that widths and pictures are as on a user's. */
export function chineseFonts(): ChineseFonts {
  const folder = mkdtempSync(join(tmpdir(), 'fonts-'));
  const file = join(folder, 'fonts.conf');
  const fonts = fileURLToPath(new URL('../../node_modules/@expo-google-fonts/noto-sans-sc', import.meta.url));
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${fonts}</dir><cachedir>${join(folder, 'cache')}</cachedir></fontconfig>`,
  );
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
