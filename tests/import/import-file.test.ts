import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { readZip } from '../../server/documents/docx/zip/read-zip.ts';
import { writeZip } from '../../server/documents/docx/zip/write-zip.ts';
import { zipEntry } from '../../server/documents/docx/zip/zip-entry.ts';
import { createDocumentService } from '../../server/reports/create-document-service.ts';
import { importFile } from '../../server/reports/import-file.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const service = createDocumentService({ fontFolders: [], timeLimitMs: 120_000 });
afterAll(() => service.close());

const reportOf = (name: string) => JSON.parse(readFileSync(`tests/acceptance/reports/${name}.json`, 'utf8'));

async function edited(docx: Uint8Array, change: (document: string) => string): Promise<Uint8Array> {
  const parts = readZip(docx);
  parts.set('word/document.xml', change(parts.get('word/document.xml') ?? ''));
  return writeZip(await Promise.all([...parts].map(([name, text]) => zipEntry(name, text))));
}

describe('an exchange docx', () => {
  const report = parseWorkingReport(reportOf('small-2025'));

  test('comes back without loss', async () => {
    const { bytes } = await service.render(report, 'docx', { exchange: true });
    const imported = await importFile(bytes, shippedPacks);
    expect(imported.report).toEqual(report);
    expect(imported.protocol.slice(1)).toEqual([]);
  });

  test('whose pages were edited is told where they differ from its data', async () => {
    const { bytes } = await service.render(report, 'docx', { exchange: true });
    const { department } = report;
    const changed = await edited(bytes, (document) => document.replaceAll(department.name, '另一个局'));
    const { report: read, protocol } = await importFile(changed, shippedPacks);
    expect(read).toEqual(report);
    const told = protocol.filter(({ certainty }) => certainty === 'guessed');
    expect(
      told.map(({ text = '' }) => text).filter((text) => text.includes('另一个局')).length,
    ).toBeGreaterThan(3);
    expect(told.some(({ message }) => message.includes('已按数据读入'))).toBe(true);
  });
});

describe('a pdf of ours', () => {
  test.each(['luquan-2025', 'julu-2023'])(
    'of %s becomes a report that prints the same tables',
    async (name) => {
      const report = reportOf(name);
      const { bytes } = await service.render(report, 'pdf');
      const { report: read, protocol } = await importFile(bytes, shippedPacks);
      expect(protocol.filter(({ certainty }) => certainty === 'notUnderstood')).toEqual([]);
      const printed = (input: unknown) => {
        const { derived, loaded } = prepareReport(input, shippedPacks);
        return derived.scopes.map(({ tables }) =>
          loaded.pack.officialTables.map((id) =>
            tables[id]?.rows.map(({ cells }) => cells.map(({ text }) => text)),
          ),
        );
      };
      expect(printed(read)).toEqual(printed(report));
    },
  );
});
