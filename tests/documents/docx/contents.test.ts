import { describe, expect, test } from 'vitest';
import type { ContentsBlock } from '../../../schemas/document/block.ts';
import { documentOf, heading, paragraph } from './build-blocks.ts';
import { largeReport } from './large-report.ts';
import { readDocx } from './read-docx.ts';
import { elementsOf, textOf } from './read-xml.ts';
import { sampleReport } from './sample-report.ts';
import { writeSample } from './write-sample.ts';

const contents: ContentsBlock = {
  kind: 'contents',
  title: '目录',
  entries: [
    { anchor: 'part', depth: 0, text: '第一部分　公开表' },
    { anchor: 'part/a', depth: 1, text: '一、总体情况' },
  ],
};
const report = documentOf([
  contents,
  heading('part', 'part', '第一部分　公开表'),
  heading('chapter', 'part/a', '一、总体情况'),
  paragraph('正文'),
]);

describe('the contents', () => {
  test('print their entries with the page numbers given, and none where there is none', async () => {
    const { paragraphs } = readDocx(await writeSample(report, { pages: new Map([['part', 12]]) }));
    expect(paragraphs.slice(0, 3)).toEqual(['目录', '第一部分　公开表\t12', '一、总体情况\t']);
  });

  test('are one field around a field for each page number', async () => {
    const { body } = readDocx(await writeSample(report));
    const marks = elementsOf(body, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
    const page = ['begin', 'separate', 'end'];
    expect(marks).toEqual(['begin', 'separate', ...page, ...page, 'end']);
    expect(elementsOf(body, 'w:instrText').map((code) => code.children.join(''))).toEqual([
      ' TOC \\o "1-2" \\h \\z \\u ',
      ' PAGEREF _Toc000000001 \\h ',
      ' PAGEREF _Toc000000002 \\h ',
    ]);
  });

  test('link each entry to the bookmark around its heading', async () => {
    const { body } = readDocx(await writeSample(report));
    const targets = elementsOf(body, 'w:hyperlink').map(({ attributes }) => attributes['w:anchor']);
    const marked = elementsOf(body, 'w:p')
      .filter((each) => elementsOf(each, 'w:bookmarkStart').length > 0)
      .map((each) => [elementsOf(each, 'w:bookmarkStart')[0]?.attributes['w:name'], textOf(each)]);
    expect(marked).toEqual([
      [targets[0], '第一部分　公开表'],
      [targets[1], '一、总体情况'],
    ]);
  });

  test('have dots up to a right tab at the edge of the text', async () => {
    const { body } = readDocx(await writeSample(report));
    const tabs = elementsOf(body, 'w:tabs').flatMap((each) => elementsOf(each, 'w:tab'));
    const tab = { 'w:val': 'right', 'w:leader': 'dot', 'w:pos': '8844' };
    expect(tabs.map(({ attributes }) => attributes)).toEqual([tab, tab]);
  });

  test('are refused where they name no heading', async () => {
    const lost = documentOf([{ ...contents, entries: [{ anchor: 'x', depth: 0, text: 'X' }] }]);
    await expect(writeSample(lost)).rejects.toThrow('the contents name x, which is no heading');
  });
});

describe('bookmarks', () => {
  test('have ids and names of their own, short enough for Word', async () => {
    for (const document of [sampleReport, largeReport()]) {
      const starts = elementsOf(readDocx(await writeSample(document)).body, 'w:bookmarkStart');
      const names = starts.map(({ attributes }) => attributes['w:name'] ?? '');
      expect(names.filter((name) => !/^[A-Za-z_]\w{0,39}$/.test(name))).toEqual([]);
      expect(new Set(names).size).toBe(starts.length);
      expect(new Set(starts.map(({ attributes }) => attributes['w:id'])).size).toBe(starts.length);
    }
  });

  test('end where they begin', async () => {
    const { body } = readDocx(await writeSample(largeReport()));
    const ids = (name: string) => elementsOf(body, name).map(({ attributes }) => attributes['w:id']);
    expect(ids('w:bookmarkEnd')).toEqual(ids('w:bookmarkStart'));
  });

  test('are refused for two headings of one anchor', async () => {
    const twice = documentOf([heading('part', 'a', '一'), heading('part', 'a', '二')]);
    await expect(writeSample(twice)).rejects.toThrow('two headings have the anchor a');
  });
});
