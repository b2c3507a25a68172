import type { ImportMode } from '../../schemas/api/workbook.ts';
import type { CodeListId } from '../../schemas/model/code-list.ts';
import type { WorkingReport } from '../../schemas/model/working-report.ts';
import type { CodeDifference } from './code-differences.ts';

export interface NamesForReport {
  readonly report: WorkingReport;
  /** Differences of codes the report does not use: they belong into the lists, not into a report. */
  readonly unused: number;
  /** Names the report itself gives otherwise, kept where only blanks are filled. */
  readonly kept: readonly CodeDifference[];
}

/** The report with the names of the codes it uses, and of those above them, where the lists have none or another. */
export function namesForReport(
  report: WorkingReport,
  differences: readonly CodeDifference[],
  mode: ImportMode,
): NamesForReport {
  const used = usedCodes(report);
  const own = new Map(report.codeNames.map((entry) => [`${entry.list}/${entry.code}`, entry]));
  const kept: CodeDifference[] = [];
  const wanted = differences.filter(({ list, code }) => used[list].has(code));
  for (const difference of wanted) {
    const { list, code, name } = difference;
    const before = own.get(`${list}/${code}`)?.name ?? '';
    if (before !== '' && before !== name && mode === 'fill') kept.push(difference);
    else own.set(`${list}/${code}`, { list, code, name });
  }
  return {
    report: { ...report, codeNames: [...own.values()] },
    unused: differences.length - wanted.length,
    kept,
  };
}

/** Codes with those they stand under. */
function usedCodes({ lines, closing, economicLines, procurement }: WorkingReport) {
  const withAbove = (codes: readonly string[]): ReadonlySet<string> =>
    new Set(codes.flatMap((code) => [code.slice(0, 3), code.slice(0, 5), code]));
  const used: Readonly<Record<CodeListId, ReadonlySet<string>>> = {
    functionalClass: withAbove([...lines, ...closing].map(({ functionalClass }) => functionalClass)),
    departmentEconomicClass: withAbove(economicLines.map(({ economicClass }) => economicClass)),
    governmentEconomicClass: withAbove(
      economicLines.flatMap(({ governmentEconomicClass }) => governmentEconomicClass ?? []),
    ),
    procurementCatalog: new Set(procurement.map(({ catalogCode }) => catalogCode)),
  };
  return used;
}
