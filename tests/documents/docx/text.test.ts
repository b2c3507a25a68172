import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../schemas/document/inline.ts';
import { UnusableInput } from '../../../schemas/problem.ts';
import { cell, documentOf, heading, paragraph, row, table } from './build-blocks.ts';
import { readDocx } from './read-docx.ts';
import { elementsOf } from './read-xml.ts';
import { sampleReport } from './sample-report.ts';
import { writeSample } from './write-sample.ts';

describe('text', () => {
  const typed = [
    '<&>"\'',
    '表情😀与𠮷',
    '{{x}} {% y %} <%= z %>',
    '#set($a = 1)',
    'a ]]> b',
    '  两端  ',
    '&amp;',
    '$& $1',
  ];
  test.each(typed)('%s prints as typed in prose, headings and cells', async (text) => {
    const blocks = [
      heading('chapter', 'a', text),
      table({ body: [row('body', [text, text])] }),
      paragraph(text),
    ];
    const { paragraphs, tables } = readDocx(await writeSample(documentOf(blocks)));
    expect(paragraphs.filter((each) => each !== '')).toEqual([text, text]);
    expect(tables[0]?.rows.at(-1)?.cells).toEqual([text, text]);
  });

  test('keeps line ends and tabs', async () => {
    const { paragraphs } = readDocx(await writeSample(documentOf([paragraph('一\n二\r\n三\t四')])));
    expect(paragraphs).toEqual(['一\n二\n三\t四']);
  });

  test('of any kind reads back as it was, line ends apart', async () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).filter((each) => !unreadable.test(each));
    await fc.assert(
      fc.asyncProperty(text, async (each) => {
        const { tables } = readDocx(
          await writeSample(documentOf([table({ body: [row('body', [cell(each), ''])] })])),
        );
        expect(tables[0]?.rows.at(-1)?.cells[0]).toBe(each.replace(/\r\n?/g, '\n'));
      }),
      { numRuns: 60, seed: 20250220 },
    );
  });

  test.each(['\u0000', '\u000b', '\u001f', '\ufffe', '\ud83d'])(
    'with the forbidden character %j is refused and named',
    async (character) => {
      const document = documentOf([paragraph(`专项${character}经费`)]);
      await expect(writeSample(document)).rejects.toThrow(UnusableInput);
      const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      await expect(writeSample(document)).rejects.toThrow(
        `文字“专项□经费”：含有文档无法保存的不可见字符（U+${code}）`,
      );
    },
  );

  test('of a figure stands in the sentence as plain text', async () => {
    const figure = { kind: 'figure', address: 'department/summary/a/b', text: '1020.62' } as const;
    const block = paragraph('', { inlines: [plain('收入'), figure, plain('万元')] });
    const { body, paragraphs } = readDocx(await writeSample(documentOf([block])));
    expect(paragraphs).toEqual(['收入1020.62万元']);
    expect(elementsOf(body, 'w:r')).toHaveLength(1);
  });

  test('of a gap is highlighted, and nothing around it', async () => {
    const gap = { kind: 'gap', question: '增加的原因' } as const;
    const block = paragraph('', { inlines: [plain('原因是'), gap, plain('。')] });
    const { body, paragraphs } = readDocx(await writeSample(documentOf([block])));
    expect(paragraphs).toEqual(['原因是【待补充：增加的原因】。']);
    expect(elementsOf(body, 'w:r').map((run) => elementsOf(run, 'w:highlight').length)).toEqual([0, 1, 0]);
  });

  test('has its official face in all four slots of every run', async () => {
    const { parts, body } = readDocx(await writeSample(sampleReport));
    const bare = elementsOf(body, 'w:r').filter((run) => {
      const faces = elementsOf(run, 'w:rFonts').flatMap(({ attributes }) =>
        ['w:ascii', 'w:hAnsi', 'w:eastAsia', 'w:cs'].map((slot) => attributes[slot]),
      );
      return faces.length !== 4 || !official.has(faces[0] ?? '') || new Set(faces).size !== 1;
    });
    expect(bare).toEqual([]);
    expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN"/>');
  });
});

const official = new Set(['方正小标宋简体', '黑体', '楷体_GB2312', '仿宋_GB2312', '宋体']);
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/u;
