import type { CodeListId, CodeNames } from '../model/code-list.ts';
import type { WorkingReport } from '../model/working-report.ts';
import type { RollNote } from './roll.ts';

/** Codes that are in no list any more and that the report does not name itself: renamed, dropped, or mistyped. */
export function unknownCodes(report: WorkingReport, lists: CodeNames): readonly RollNote[] {
  const own = new Set(report.codeNames.map(({ list, code }) => `${list}/${code}`));
  const unknown = (list: CodeListId, codes: readonly string[]): readonly string[] =>
    [...new Set(codes)].filter(
      (code) => code !== '' && !lists[list].has(code) && !own.has(`${list}/${code}`),
    );
  const note = (where: string, name: string, codes: readonly string[]): readonly RollNote[] =>
    codes.map((code) => ({
      where,
      message: `${name}“${code}”不在现行科目表中：请核对是否已更名、合并或取消，改用现行编码`,
    }));
  const { lines, closing, economicLines, procurement } = report;
  return [
    ...note(
      '收支明细',
      '功能科目',
      unknown(
        'functionalClass',
        [...lines, ...closing].map(({ functionalClass }) => functionalClass),
      ),
    ),
    ...note(
      '经济分类明细',
      '经济科目',
      unknown(
        'departmentEconomicClass',
        economicLines.map(({ economicClass }) => economicClass),
      ),
    ),
    ...note(
      '政府采购',
      '采购目录编码',
      unknown(
        'procurementCatalog',
        procurement.map(({ catalogCode }) => catalogCode),
      ),
    ),
  ];
}
