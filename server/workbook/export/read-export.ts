import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ExportMapping, ImportMode } from '../../../schemas/api/workbook.ts';
import { diffReports } from '../../../schemas/edit/diff-reports.ts';
import { sum } from '../../../schemas/model/amount.ts';
import { parseWorkingReport, type WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Problem } from '../../../schemas/problem.ts';
import { guessed, notUnderstood, understood } from '../../import/protocol.ts';
import type { SourceWorkbook } from '../../import/xlsx/source-workbook.ts';
import type { ReadReportWorkbook } from '../reading/read-report-workbook.ts';
import { exportedProjects } from './exported-projects.ts';
import { type DoubtfulUnit, exportedUnits } from './exported-units.ts';
import { type EconomicLine, type Line, mergeSummed, summed } from './merge-summed.ts';
import { type ExportRow, readExportRows } from './read-export-rows.ts';

export interface ReadExport extends ReadReportWorkbook {
  readonly doubtfulUnits: readonly DoubtfulUnit[];
}

/** What an export of the budget system says against the report: ledger, economic lines and projects at once. */
export function readExport(
  { sheets }: SourceWorkbook,
  mapping: ExportMapping,
  report: WorkingReport,
  { mode, newId }: { readonly mode: ImportMode; readonly newId: () => string },
): ReadExport {
  const sheet = sheets.find(({ name }) => name === mapping.sheet);
  if (!sheet)
    return {
      report,
      changes: [],
      faults: [{ where: mapping.sheet, message: '没有这张工作表：请重新选择工作表' }],
      protocol: [],
      doubtfulUnits: [],
    };
  const read = readExportRows(sheet, mapping);
  const faults: Problem[] = [...read.faults];
  const { units, unitOf, ...of } = exportedUnits(read.rows, report.units, {
    chosen: mapping.units ?? {},
    newId,
  });
  const placed = read.rows.flatMap((row) => {
    const found = unitOf(row);
    if ('value' in found) return [{ row, unit: found.value }];
    faults.push({ where: row.where('unit'), message: found.fault });
    return [];
  });
  const { projects, projectOf, remarks } = exportedProjects(placed, report.projects, newId);
  const lines: Line[] = placed.map(({ row, unit }) => ({
    id: '',
    unit,
    functionalClass: row.functionalClass,
    category: row.category,
    source: row.source,
    carryOver: row.carryOver,
    amount: row.amount,
    ...named(projectOf(row)),
  }));
  const economic = placed.filter(({ row }) => row.economicClass !== '');
  const economicLines: EconomicLine[] = economic.map(({ row, unit }) => ({
    id: '',
    unit,
    source: row.source,
    economicClass: row.economicClass,
    kind: row.cost ?? (row.category === 'projectExpenditure' ? costOf(row.economicClass) : ''),
    amount: row.amount,
    ...named(projectOf(row)),
    ...(row.governmentEconomicClass ? { governmentEconomicClass: row.governmentEconomicClass } : {}),
  }));
  const protocol: ProtocolEntry[] = [
    ...read.protocol,
    ...of.remarks,
    ...remarks,
    ...kindRemarks(economic.map(({ row }) => row)),
  ];
  const covered = new Set(placed.map(({ unit }) => unit));
  const merge = <T extends Line | EconomicLine>(name: string, present: readonly T[], wanted: readonly T[]) =>
    mergeSummed(name, present, summed(wanted), { mode, newId, covered, protocol });
  const changed = parseWorkingReport({
    ...report,
    units,
    projects,
    lines: merge('收支明细', report.lines, lines),
    economicLines: merge('经济分类', report.economicLines, economicLines),
  });
  protocol.unshift(
    understood(
      `工作表“${sheet.name}”`,
      `${read.rows.length} 行，合计 ${sum(read.rows.map(({ amount }) => amount))} 元`,
    ),
  );
  return {
    report: changed,
    changes: diffReports(report, changed),
    faults,
    protocol,
    doubtfulUnits: of.doubtful,
  };
}

const named = (project: string | undefined) => (project === undefined ? {} : { project });

/** 301 and 303 are paid to people. No table asks this of projects; it must be said all the same. */
const costOf = (code: string): EconomicLine['kind'] =>
  /^30[13]/.test(code) ? 'personnelCost' : 'publicCost';

function kindRemarks(rows: readonly ExportRow[]): readonly ProtocolEntry[] {
  const unsaid = rows.filter(({ cost, category }) => cost === undefined && category === 'basicExpenditure');
  const projects = rows.filter(
    ({ cost, category }) => cost === undefined && category === 'projectExpenditure',
  );
  return [
    ...(unsaid.length > 0
      ? [notUnderstood('经济分类', `${unsaid.length} 行基本支出没有写明人员类或公用，“人员或公用”留空待填`)]
      : []),
    ...(projects.length > 0
      ? [
          guessed(
            '经济分类',
            `${projects.length} 行项目支出的“人员或公用”按科目推测：301、303 为人员经费，其余为公用经费`,
          ),
        ]
      : []),
  ];
}
