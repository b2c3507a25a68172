import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fontConfiguration } from './font-configuration.ts';
import { readHouseStyle } from './read-house-style.ts';
import { runBounded } from './run-bounded.ts';

/** The text of each page LibreOffice prints of a docx, lines as they stand. Its profile and files live in a folder of their own, gone afterwards. */
export async function printPages(docx: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'docx-pages-'));
  try {
    const source = join(folder, 'report.docx');
    const fonts = join(folder, 'fonts.conf');
    await writeFile(source, docx);
    await writeFile(fonts, fontConfiguration(readHouseStyle(), join(folder, 'font-cache')));
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const convert = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, source];
    await runBounded('soffice', convert, { seconds: 300, env: { FONTCONFIG_FILE: fonts } });
    const pdf = join(folder, 'report.pdf');
    const text = await runBounded('pdftotext', ['-layout', '-enc', 'UTF-8', pdf, '-'], { seconds: 90 });
    return text.split('\f').slice(0, -1);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
