import { readFile } from 'node:fs/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { ComposedDocument } from '../../schemas/document/block.ts';
import { composeReport, prepareReport } from '../../server/reports/prepare-report.ts';
import { renderReport } from '../../server/reports/render-report.ts';
import { reportFile } from '../acceptance/print-tables.ts';
import { blocksOf, wholeText } from '../compose/composed-text.ts';
import { missingPrograms } from '../documents/docx/missing-programs.ts';
import { readDocx, readDocxTables } from '../documents/docx/read-docx.ts';
import { pageTexts, squeezed } from '../documents/pdf/pdf-tools.ts';
import { project, reportInput, unit } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { renderer } from './run-here.ts';
import { tableGrid } from './table-grid.ts';

const reports = [
  'luquan-2025',
  'beidaihe-2024',
  'julu-2023',
  'worked-2025-hebei-2024',
  'worked-2025-hebei-2023',
];
const missing = missingPrograms('pdftotext');
const shared = renderer();
afterAll(() => shared.close());

describe.each(reports)('of %s', (name) => {
  const files = rendered(async () => JSON.parse(await readFile(reportFile(name), 'utf8')));

  test('every cell of the docx is the cell of the composed table', async () => {
    const { document, docx } = await files();
    const tables = blocksOf(document).filter((block) => block.kind === 'table');
    expect(readDocxTables(docx).map(({ rows }) => rows.map(({ cells }) => cells))).toEqual(
      tables.map(tableGrid),
    );
  });

  test.skipIf(missing)(
    `the pdf prints each amount as often as the composed document ${missing}`,
    async () => {
      const { document, pdf } = await files();
      const printed = countAmounts((await pageTexts(pdf)).join('\n'));
      expect(printed.size).toBeGreaterThan(20);
      expect(printed).toEqual(countAmounts(wholeText(document)));
    },
  );
});

describe('text that looks like the language of a template or a renderer', () => {
  const odd = '{{name}}{name}#emph[甲]$x^2$<w:t>&amp;</w:t>\\n//*注*_下划_@参见~`码`';
  const files = rendered(async () => ({
    ...reportInput(),
    units: [unit('u1', '示例市水文局本级'), unit('u2', '站')],
    projects: [project('p1', { name: odd, purpose: `用途${odd}` })],
    narrative: [{ id: 'n1', scope: 'department', section: 'duties', added: [`职责${odd}`] }],
  }));

  test('is printed as typed in the docx', async () => {
    const { docx } = await files();
    const { paragraphs, tables } = readDocx(docx);
    expect(paragraphs).toContain(`职责${odd}`);
    expect(paragraphs).toContain(`1、${odd}绩效目标表`);
    expect(tables.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells))).toContain(`用途${odd}`);
  });

  test.skipIf(missing)(`is printed as typed in the pdf ${missing}`, async () => {
    const { pdf } = await files();
    const text = squeezed((await pageTexts(pdf)).join(''));
    expect(text).toContain(`职责${odd}`);
    expect(text).toContain(`1、${odd}绩效目标表`);
  });
});

/** The document and its files, made once for the tests of a report. */
function rendered(input: () => Promise<unknown>) {
  let made: Promise<{ document: ComposedDocument; docx: Uint8Array; pdf: Uint8Array }> | undefined;
  const make = async () => {
    const prepared = prepareReport(await input(), shippedPacks);
    const { docx, pdf } = await renderReport(prepared, new Set(['docx', 'pdf']), shared);
    if (!docx || !pdf) throw new Error('a file is missing');
    return { document: composeReport(prepared).document, docx, pdf };
  };
  return () => {
    made ??= make();
    return made;
  };
}

/** How often each amount with two decimals is printed. */
function countAmounts(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [amount] of text.matchAll(/-?\d+\.\d{2}(?!\d)/g))
    counts.set(amount, (counts.get(amount) ?? 0) + 1);
  return new Map([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}
