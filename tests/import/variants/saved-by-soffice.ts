import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontConfiguration } from '../../documents/docx/font-configuration.ts';
import { readHouseStyle } from '../../documents/docx/read-house-style.ts';
import { runBounded } from '../../documents/docx/run-bounded.ts';

type Format = 'docx' | 'odt' | 'pdf';
type Files = Readonly<Record<string, Uint8Array>>;

/**
 * Files as LibreOffice saves them when it opens them, by their names without ending: all of them in one run for each format, one
 * format after the other. Its profile and files live in a folder of their own, gone afterwards.
 */
export async function savedBySoffice(files: Files, formats: readonly Format[]): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'saved-'));
  try {
    const fonts = join(folder, 'fonts.conf');
    await writeFile(fonts, fontConfiguration(readHouseStyle(), join(folder, 'font-cache')));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const names = Object.keys(files);
    let sources = names.map((name) => join(folder, `${name}.docx`));
    for (const [index, name] of names.entries())
      await writeFile(sources[index] ?? '', files[name] ?? new Uint8Array());
    for (const [step, format] of formats.entries()) {
      const out = join(folder, String(step));
      await mkdir(out);
      const convert = [profile, '--headless', '--convert-to', format, '--outdir', out, ...sources];
      await runBounded('soffice', convert, { seconds: 300, env: { FONTCONFIG_FILE: fonts } });
      sources = names.map((name) => join(out, `${name}.${format}`));
    }
    const saved = await Promise.all(sources.map((source) => readFile(source)));
    return Object.fromEntries(names.map((name, index) => [name, saved[index] ?? new Uint8Array()]));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
