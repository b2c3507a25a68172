import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { ProtocolEntry } from '../../schemas/api/import.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { readZip } from '../../server/documents/docx/zip/read-zip.ts';
import { writeZip } from '../../server/documents/docx/zip/write-zip.ts';
import { zipEntry } from '../../server/documents/docx/zip/zip-entry.ts';
import { createDocumentService } from '../../server/reports/create-document-service.ts';
import { importFile } from '../../server/reports/import-file.ts';
import { missingPrograms } from '../documents/docx/missing-programs.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { savedBySoffice } from './variants/saved-by-soffice.ts';

const service = createDocumentService({ fontFolders: [], timeLimitMs: 120_000 });
afterAll(() => service.close());

const missing = missingPrograms('soffice');
const limit = 600_000;
const report = parseWorkingReport(
  JSON.parse(readFileSync('tests/acceptance/reports/luquan-2025.json', 'utf8')),
);

/** Somebody's changes in the pages: a figure in a cell, words in a paragraph, a paragraph more. */
async function edited(): Promise<Uint8Array> {
  const { bytes } = await service.render(report, 'docx', { exchange: true });
  const parts = readZip(bytes);
  const body = parts.get('word/document.xml') ?? '';
  const changed = body
    .replace('>561.93<', '>651.93<')
    .replace('收支均包含在本预算中', '收支不全包含在本预算中')
    .replace(/(<w:p>(?:(?!<\/w:p>).)*不全包含(?:(?!<\/w:p>).)*<\/w:p>)/s, (own) => own + added);
  parts.set('word/document.xml', changed);
  return writeZip(await Promise.all([...parts].map(([name, text]) => zipEntry(name, text))));
}
const added = '<w:p><w:r><w:t>另外补充一段说明。</w:t></w:r></w:p>';

const told = (protocol: readonly ProtocolEntry[], words: string): readonly string[] =>
  protocol.flatMap(({ message, text = '' }) => (message.includes(words) ? [text] : []));

describe.skipIf(missing !== '')(`an exchange docx edited elsewhere ${missing}`, () => {
  test(
    'and saved by another program keeps its data, and each change is listed',
    async () => {
      const { edit } = await savedBySoffice({ edit: await edited() }, ['docx']);
      const { report: read, protocol } = await importFile(edit ?? new Uint8Array(), shippedPacks);
      expect(read).toEqual(report);
      expect(told(protocol, '与文件所带的数据不一致')).toEqual([
        '651.93',
        expect.stringContaining('不全包含'),
        '另外补充一段说明。',
      ]);
      expect(told(protocol, '文件中已没有这一处')).toEqual(['561.93', expect.stringContaining('均包含')]);
    },
    limit,
  );

  test(
    'and saved by a program that drops its data is read as a published one, and that is told',
    async () => {
      const { edit } = await savedBySoffice({ edit: await edited() }, ['odt', 'docx']);
      const { report: read, protocol } = await importFile(edit ?? new Uint8Array(), shippedPacks);
      expect(protocol[0]).toMatchObject({ certainty: 'guessed' });
      expect(protocol[0]?.message).toContain('所带的数据已在另存时丢失');
      expect(protocol.filter(({ certainty }) => certainty === 'notUnderstood')).toEqual([]);
      expect(read.projects).toHaveLength(report.projects?.length ?? 0);
      expect(JSON.stringify(read)).toContain('另外补充一段说明。');
    },
    limit,
  );
});

test('a docx for publication does not call itself an exchange docx', async () => {
  const { bytes } = await service.render(report, 'docx');
  expect(readZip(bytes).get('docProps/core.xml')).not.toContain('交换稿');
});
