import { compareReports } from '../../schemas/compare/compare-reports.ts';
import type { Both, ComparedReport } from '../../schemas/compare/compared-report.ts';
import type { Comparison } from '../../schemas/compare/comparison.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import type { PreparedReport } from '../reports/prepare-report.ts';
import { comparisonDocument } from './comparison-document.ts';
import { comparisonText } from './comparison-text.ts';
import { comparisonWorkbook } from './comparison-workbook.ts';

export const comparisonFormats = ['text', 'json', 'xlsx', 'docx'] as const;
export type ComparisonFormat = (typeof comparisonFormats)[number];

export const comparePrepared = ({ before, after }: Both<PreparedReport>): Comparison =>
  compareReports({ before: sideOf(before), after: sideOf(after) });

const sideOf = ({ report, loaded, codeNames, derived }: PreparedReport): ComparedReport => ({
  report,
  pack: loaded.pack,
  codeNames,
  derived,
});

/** The file of a comparison; what makes it is loaded when it is first wanted. */
export async function writeComparison(
  format: ComparisonFormat,
  comparison: Comparison,
  pack: Pack,
): Promise<Uint8Array> {
  const modified = new Date(Date.UTC(comparison.reports.after.year, 0, 1));
  switch (format) {
    case 'text':
      return Buffer.from(`${comparisonText(comparison)}\n`);
    case 'json':
      return Buffer.from(`${JSON.stringify(comparison, null, 1)}\n`);
    case 'xlsx': {
      const { writeXlsx } = await import('../documents/xlsx/write-xlsx.ts');
      return writeXlsx(comparisonWorkbook(comparison), modified);
    }
    case 'docx': {
      const { writeDocx } = await import('../documents/docx/write-docx.ts');
      const document = comparisonDocument(comparison, pack);
      return writeDocx(document, { style: pack.houseStyle, pages: new Map(), modified });
    }
  }
}
