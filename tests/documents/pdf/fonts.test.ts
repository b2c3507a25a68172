import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { UnusableInput } from '../../../schemas/problem.ts';
import { createPdfRenderer } from '../../../server/documents/pdf/create-pdf-renderer.ts';
import { machineFontFolders } from '../../../server/documents/pdf/fonts/machine-font-folders.ts';
import { standInPath } from '../../../server/documents/pdf/fonts/stand-in-faces.ts';
import { body, cell, document, heading, houseStyle, row, section, table } from './blocks.ts';
import { fontCollection, fontNamed, withoutCharacters } from './font-samples.ts';
import { pageTexts, pdfFonts, squeezed } from './pdf-tools.ts';

const sample = document([
  section([
    heading('chapter', 'one', '一、标题'),
    body('正文2026'),
    table('t', { body: [row([cell('甲'), cell('乙'), cell('1.00')])] }),
  ]),
]);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pdf-fonts-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fontsOf(fontFolders: readonly string[], page = sample): Promise<readonly string[]> {
  const renderer = createPdfRenderer({ fontFolders, timeLimitMs: 60_000 });
  try {
    const { pdf } = await renderer.render(page, houseStyle);
    expect(squeezed((await pageTexts(pdf)).join()).replace('\u200b', '')).toContain('正文2026');
    return await pdfFonts(pdf);
  } finally {
    await renderer.close();
  }
}

async function folderWith(name: string, font: Buffer): Promise<string> {
  const own = join(folder, name.replace('.', '-'));
  await mkdir(own, { recursive: true });
  await writeFile(join(own, name), font);
  return own;
}

const serif = () => readFile(standInPath('Noto Serif SC', 'fangSong', false));

test('stand-ins are embedded, as subsets', async () => {
  const fonts = await fontsOf([]);
  const names = fonts.map((line) => line.split(/\s+/)[0]?.replace(/^[A-Z]{6}\+/, ''));
  expect(names.sort()).toEqual(['NotoSansSC-Regular', 'NotoSerifSC-Bold', 'NotoSerifSC-Regular']);
  for (const line of fonts) expect(line).toMatch(/^[A-Z]{6}\+.*CID TrueType\s+Identity-H\s+yes yes yes/);
});

test('an official face in the font folder is used and embedded, by its Chinese name or an alias', async () => {
  for (const name of ['仿宋_GB2312', '仿宋', 'FangSong']) {
    const own = await folderWith(
      `${Buffer.from(name).toString('hex')}.ttf`,
      fontNamed(await serif(), name, 'TestFangSong'),
    );
    expect((await fontsOf([own])).join()).toMatch(/[A-Z]{6}\+TestFangSong .*yes yes yes/);
  }
});

test('an official face is found inside a collection', async () => {
  const collection = fontCollection([
    fontNamed(await serif(), '别的字体', 'TestOther'),
    fontNamed(await serif(), '宋体', 'TestSong'),
  ]);
  const fonts = (await fontsOf([await folderWith('collection.ttc', collection)])).join();
  expect(fonts).toContain('+TestSong ');
  expect(fonts).not.toContain('TestOther');
});

test('a character the official face lacks is taken from the stand-in', async () => {
  const font = withoutCharacters(fontNamed(await serif(), '仿宋', 'TestFangSong'), '正文');
  const own = await folderWith('partial.ttf', font);
  const fonts = (await fontsOf([own])).join();
  expect(fonts).toContain('+TestFangSong ');
  const only = document([section([body('正文2026')], { pageNumbers: 'none' })]);
  const both = (await fontsOf([own], only)).join();
  expect(both).toContain('+TestFangSong ');
  expect(both).toContain('+NotoSerifSC-Regular ');
});

test('files in the font folder that are no fonts are passed over', async () => {
  const own = await folderWith('broken.ttf', Buffer.from('not a font at all'));
  await copyFile(join(own, 'broken.ttf'), join(own, 'readme.txt'));
  expect(await fontsOf([own, join(folder, 'not-there')])).toHaveLength(3);
});

test('characters no font has are named, with the text around them', async () => {
  const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 60_000 });
  const rare = table('t', { body: [row([cell('单元\u{1f600}格'), cell('另一\u{1f600}'), cell('\u0007')])] });
  const page = document([section([body('前面的文字\ue123后面'), rare])]);
  const failure = await renderer.render(page, houseStyle).catch((error: unknown) => error);
  await renderer.close();
  expect(failure).toBeInstanceOf(UnusableInput);
  const { problems } = failure as UnusableInput;
  expect(problems.map(({ where }) => where)).toEqual([
    '“前面的文字\ue123后面”',
    '“单元\u{1f600}格”',
    '“\u0007”',
  ]);
  expect(problems.map(({ message }) => message.match(/U\+[0-9A-F]+/)?.[0])).toEqual([
    'U+E123',
    'U+1F600',
    'U+0007',
  ]);
});

test('zero width characters need no glyph', async () => {
  const fonts = await fontsOf([], document([section([body('正\u200b文2026\ufeff')])]));
  expect(fonts).toHaveLength(1);
});

test('fonts are sought where Windows and macOS keep them', () => {
  const windows = machineFontFolders(
    'win32',
    { SystemRoot: 'C:\\Windows', LOCALAPPDATA: 'C:\\Users\\a\\AppData\\Local' },
    '',
  );
  expect(windows.map((path) => path.replaceAll('/', '\\'))).toEqual([
    'C:\\Windows\\Fonts',
    'C:\\Users\\a\\AppData\\Local\\Microsoft\\Windows\\Fonts',
  ]);
  expect(machineFontFolders('darwin', {}, '/Users/a')).toContain('/Users/a/Library/Fonts');
});
