import { compareReports } from '../../schemas/compare/compare-reports.ts';
import type { ComparedReport } from '../../schemas/compare/compared-report.ts';
import type { ComparedScope, Comparison } from '../../schemas/compare/comparison.ts';
import type { ComparedRow } from '../../schemas/compare/tables/compared-table.ts';
import type { Report } from '../../schemas/model/report.ts';
import { deriveShipped, shippedPacks } from '../support/shipped-packs.ts';

const sideOf = (report: Report): ComparedReport => ({
  report,
  pack: shippedPacks.packOf(report).pack,
  codeNames: shippedPacks.codeNames,
  derived: deriveShipped(report),
});

export const compared = (before: Report, after: Report): Comparison =>
  compareReports({ before: sideOf(before), after: sideOf(after) });

/** The part of the department. */
export function departmentOf({ scopes }: Comparison): ComparedScope {
  const found = scopes.find(({ key }) => key === 'department');
  if (!found) throw new Error('the department is not compared');
  return found;
}

/** The rows of a table, its sides one after the other. */
export const rowsOf = ({ tables }: ComparedScope, id: string): readonly ComparedRow[] =>
  tables.filter((table) => table.id === id).flatMap(({ rows }) => rows);

export function rowOf(scope: ComparedScope, table: string, key: string): ComparedRow {
  const found = rowsOf(scope, table).find((row) => row.key === key);
  if (!found) throw new Error(`${table} has no row ${key}`);
  return found;
}

/** What changed of a row, by the titles of the columns: `10.00 → 20.00`. */
export function changesOf(scope: ComparedScope, id: string, key: string): Readonly<Record<string, string>> {
  const table = scope.tables.find((own) => own.id === id && own.rows.some((row) => row.key === key));
  const row = table?.rows.find((own) => own.key === key);
  return Object.fromEntries(
    (row?.cells ?? []).flatMap(({ status, before, after }, index) =>
      status === 'same' ? [] : [[table?.columns[index]?.key ?? '', `${before} → ${after}`]],
    ),
  );
}
