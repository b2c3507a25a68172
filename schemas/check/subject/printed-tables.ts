import type { DerivedCell, DerivedRow, DerivedScope, DerivedTable } from '../../derive/derived-report.ts';
import { leafColumns } from '../../derive/table/columns.ts';
import type { Report } from '../../model/report.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Column } from '../../pack/table-spec.ts';
import { readPrinted } from '../printed/printed-figure.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from './subject.ts';

type Published = Report['asPublished'];

/** The tables of a scope as they stand in print: what a published document printed wins over what its entries make of it. */
export const printedTables = (
  derived: DerivedScope,
  { asPublished }: Report,
  pack: Pack,
): Readonly<Record<string, PrintedTable>> =>
  Object.fromEntries(
    Object.values(derived.tables).map((table) => [table.id, printedTable(table, derived, asPublished, pack)]),
  );

function printedTable(
  table: DerivedTable,
  { scope, placeholders }: DerivedScope,
  asPublished: Published,
  pack: Pack,
): PrintedTable {
  const spec = pack.tables[table.id];
  const columns = spec ? leafColumns(spec.columns, placeholders) : [];
  const unit = spec?.money.unit ?? '万元';
  const printed = table.rows.flatMap(({ cells }) =>
    cells.map((cell): [string, PrintedCell] => [
      cell.address.slice(scope.length + table.id.length + 2),
      printedCell(cell, asPublished, unit),
    ]),
  );
  return {
    id: table.id,
    scope,
    title: table.title.replace(/\s/g, ''),
    unit,
    amountColumns: columns.flatMap(({ key, value }) => (value === 'amount' ? [key] : [])),
    rows: table.rows.map((row) => printedRow(row, columns, asPublished)),
    cells: new Map(printed),
    notes: table.notes.map((note, index) => asPublished[`${scope}/${table.id}/notes/${index}`] ?? note),
  };
}

function printedCell(cell: DerivedCell, asPublished: Published, unit: PrintedTable['unit']): PrintedCell {
  const text = asPublished[cell.address] ?? cell.text;
  return {
    address: cell.address,
    text,
    ...(text === cell.text ? {} : { derivedText: cell.text }),
    figure: readPrinted(text, unit),
  };
}

const wordy: ReadonlySet<Column['value']> = new Set(['label', 'code', 'codeName', 'field']);

function printedRow(
  { key, role, cells }: DerivedRow,
  columns: readonly Column[],
  asPublished: Published,
): PrintedRow {
  const words = cells
    .filter((_, index) => wordy.has(columns[index]?.value ?? 'amount'))
    .map(({ address, text }) => (asPublished[address] ?? text).trim());
  return { key, role, label: words.filter((word) => word !== '').join(' ') };
}
