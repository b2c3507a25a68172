import type { Pack } from '../../pack/pack.ts';
import type { Both } from '../compared-report.ts';
import { compareTable, type TableSides } from './compare-table.ts';
import type { ComparedTable } from './compared-table.ts';
import { type OwnParts, ownParts } from './form-differences.ts';

/** Both parts in the form of a year; of a report in the other form it holds what that form's rows and columns measure. */
export interface FormSides {
  readonly packs: Both<Pack>;
  readonly inForm: Both<TableSides>;
}

/**
 * Every table, in the later form; then what the earlier form alone has. Two forms that have a row or column of the same key, or
 * of the same measure, have it in common; anything else is marked as the one form's own, and reckoned for both years.
 */
export function compareTables({ packs, inForm }: FormSides): readonly ComparedTable[] {
  const later = tablesOf(packs.after).flatMap((spec) => compareTable(spec, inForm.after));
  if (packs.before.id === packs.after.id && packs.before.version === packs.after.version) return later;
  return [
    ...later.map((table) => marked(table, ownOf(table.id, packs.after, packs.before), 'after')),
    ...tablesOf(packs.before).flatMap((spec) => {
      const own = ownOf(spec.id, packs.before, packs.after);
      const tables = own.rows.size + own.columns.size > 0 ? compareTable(spec, inForm.before) : [];
      return tables.flatMap((table) => ownOnly(table, own));
    }),
  ];
}

const tablesOf = (pack: Pack) => {
  const official = pack.officialTables.flatMap((id) => pack.tables[id] ?? []);
  return [...official, ...Object.values(pack.tables).filter((spec) => !official.includes(spec))];
};

function ownOf(id: string, own: Pack, other: Pack): OwnParts {
  const spec = own.tables[id];
  return spec ? ownParts(spec, other) : { rows: new Set(), columns: new Set() };
}

const marked = (table: ComparedTable, own: OwnParts, form: 'before' | 'after'): ComparedTable => ({
  ...table,
  columns: table.columns.map((column) => (own.columns.has(column.key) ? { ...column, form } : column)),
  rows: table.rows.map((row) => (own.rows.has(row.key) ? { ...row, form } : row)),
});

/** The rows that the form alone has, or the columns with what names the rows. */
function ownOnly(table: ComparedTable, own: OwnParts): readonly ComparedTable[] {
  const ownRows = table.rows.filter(({ key }) => own.rows.has(key));
  const kept = table.columns.map(({ key, kind }) => own.columns.has(key) || kind === 'text');
  const hasOwnColumns = table.columns.some(({ key }) => own.columns.has(key));
  if (ownRows.length === 0 && !hasOwnColumns) return [];
  const part = hasOwnColumns
    ? {
        columns: table.columns.filter((_, index) => kept[index]),
        rows: table.rows
          .map((row) => ({ ...row, cells: row.cells.filter((_, index) => kept[index]) }))
          .filter(({ key, cells }) => own.rows.has(key) || cells.some(({ change }) => change !== undefined)),
      }
    : { columns: table.columns, rows: ownRows };
  const { columns, rows } = marked({ ...table, ...part }, own, 'before');
  if (rows.length === 0) return [];
  return [
    {
      ...table,
      title: `${table.title}（上年表样独有）`,
      columns,
      rows,
      changedRows: rows.filter(({ status }) => status !== 'same').length,
    },
  ];
}
