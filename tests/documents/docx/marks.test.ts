import { expect, test } from 'vitest';
import { plain } from '../../../schemas/document/inline.ts';
import { documentOf, paragraph, row, table } from './build-blocks.ts';
import { orderFaults } from './order-faults.ts';
import { readDocx } from './read-docx.ts';
import { readXml } from './read-xml.ts';
import { writeSample } from './write-sample.ts';

test('what was put in is underlined, what was taken out struck through, in prose and in cells', async () => {
  const inlines = [
    plain('保障'),
    { kind: 'text', text: '设备', mark: 'removed' },
    { kind: 'text', text: '系统', mark: 'added' },
  ] as const;
  const cells = [
    { inlines, align: 'left' as const },
    { inlines: [], align: 'left' as const },
  ];
  const written = await writeSample(
    documentOf([paragraph('', { inlines }), table({ body: [{ ...row('body', ['', '']), cells }] })]),
  );
  const body = readDocx(written).parts.get('word/document.xml') ?? '';
  const marked = [...body.matchAll(/<w:r><w:rPr>(.*?)<\/w:rPr><w:t[^>]*>(.*?)<\/w:t>/g)].map(
    ([, properties = '', text]) => [text, /<w:strike\/>/.test(properties), /<w:u /.test(properties)],
  );
  const once = [
    ['保障', false, false],
    ['设备', true, false],
    ['系统', false, true],
  ];
  expect(marked.filter(([text]) => /保障|设备|系统/.test(String(text)))).toEqual([...once, ...once]);
  expect(orderFaults(readXml(body))).toEqual([]);
});
