import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { exchangePart } from '../../server/documents/docx/exchange/exchange-part.ts';
import { readZip } from '../../server/documents/docx/zip/read-zip.ts';
import { createDocumentService } from '../../server/reports/create-document-service.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';

const service = createDocumentService({ fontFolders: [], timeLimitMs: 120_000 });
afterAll(() => service.close());

const finished = JSON.parse(
  readFileSync(join(templatesFolder, 'hebei-2024/samples/culture-tourism-bureau.json'), 'utf8'),
);
const waiver = {
  id: 'w1',
  rule: 'none',
  finding: 'none',
  reason: '内部说明<甲>&“乙”',
  name: '填报员甲',
  time: '2025-01-31T08:00:00Z',
};
const report = parseWorkingReport({ ...finished, waivers: [waiver] });

describe('an exchange docx', () => {
  test('carries its report whole, is a draft and says so in its name', async () => {
    const { bytes, draft, fileName } = await service.render(report, 'docx', { exchange: true });
    const parts = readZip(bytes);
    const item = parts.get(exchangePart.item) ?? '';
    const [, text = ''] = /<report xmlns="[^"]*">(.*)<\/report>$/s.exec(item) ?? [];
    expect(JSON.parse(unescaped(text))).toEqual(JSON.parse(JSON.stringify(report)));
    expect([draft, fileName.endsWith('（交换稿）.docx')]).toEqual([true, true]);
    expect(parts.get('word/_rels/document.xml.rels')).toContain(`Target="../${exchangePart.item}"`);
  });

  test('is never a pdf', async () => {
    const { bytes, fileName } = await service.render(report, 'pdf', { exchange: true });
    expect(Buffer.from(bytes).includes('内部说明')).toBe(false);
    expect(fileName).not.toContain('交换稿');
  });
});

test('the docx for publication carries no waiver, no name of a person, no report', async () => {
  const { bytes, draft } = await service.render(report, 'docx');
  expect(draft).toBe(false);
  const parts = readZip(bytes);
  expect([...parts.keys()].filter((name) => name.startsWith('customXml'))).toEqual([]);
  const all = [...parts.values()].join('');
  for (const words of ['内部说明', '填报员甲', 'waiver']) expect(all).not.toContain(words);
});

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
