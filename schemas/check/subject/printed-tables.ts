import type { DerivedCell, DerivedRow, DerivedScope, DerivedTable } from '../../derive/derived-report.ts';
import { leafColumns } from '../../derive/table/columns.ts';
import type { Report } from '../../model/report.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Column } from '../../pack/table-spec.ts';
import { readPrinted } from '../printed/printed-figure.ts';
import { columnTitles } from './column-titles.ts';
import { isSamePrint } from './is-same-print.ts';
import { shared } from './shared.ts';
import type { PrintedCell, PrintedRow, PrintedTable } from './subject.ts';

type Published = Report['asPublished'];
type PrintedTables = Readonly<Record<string, PrintedTable>>;

interface Origin {
  readonly derived: DerivedTable;
  readonly asPublished: Published;
  readonly undisclosedCodes: Report['undisclosedCodes'];
}

/** What each printed table was made of. */
const origins = new WeakMap<PrintedTable, Origin>();

/**
 * The tables of a scope as they stand in print: what a published document printed wins over what its entries make of it.
 * @param earlier those before the last edit: one that prints the same stays the same object
 */
export function printedTables(
  scope: DerivedScope,
  { asPublished, undisclosedCodes }: Report,
  pack: Pack,
  earlier: PrintedTables | undefined,
): PrintedTables {
  const tables = Object.fromEntries(
    Object.values(scope.tables).map((derived) => {
      const origin = { derived, asPublished, undisclosedCodes };
      const known = earlier?.[derived.id];
      const table =
        known && isSameOrigin(origins.get(known), origin) ? known : made(known, origin, scope, pack);
      origins.set(table, origin);
      return [derived.id, table];
    }),
  );
  return shared(earlier, tables);
}

const isSameOrigin = (a: Origin | undefined, b: Origin): boolean =>
  a !== undefined &&
  a.asPublished === b.asPublished &&
  a.undisclosedCodes === b.undisclosedCodes &&
  isSamePrint(a.derived, b.derived);

const made = (
  known: PrintedTable | undefined,
  origin: Origin,
  scope: DerivedScope,
  pack: Pack,
): PrintedTable => shared(known, printedTable(origin, scope, pack, known?.cells));

function printedTable(
  { derived, asPublished, undisclosedCodes }: Origin,
  { scope, placeholders }: DerivedScope,
  pack: Pack,
  earlier: PrintedTable['cells'] | undefined,
): PrintedTable {
  const { id, title, rows, notes } = derived;
  const spec = pack.tables[id];
  const columns = spec ? leafColumns(spec.columns, placeholders) : [];
  const unit = spec?.money.unit ?? '万元';
  const keyOf = ({ address }: DerivedCell): string => address.slice(scope.length + id.length + 2);
  return {
    id,
    scope,
    title: title.replace(/\s/g, ''),
    unit,
    amountColumns: columns.flatMap(({ key, value }) => (value === 'amount' ? [key] : [])),
    columnTitles: spec ? columnTitles(spec.columns, placeholders) : {},
    rows: rows.map((row) => printedRow(row, columns, asPublished)),
    cells: new Map(
      rows.flatMap(({ cells }) =>
        cells.map((cell, index): [string, PrintedCell] => {
          const key = keyOf(cell);
          const column = columns[index]?.value ?? 'field';
          return [key, printedCell(cell, asPublished, column, unit, earlier?.get(key))];
        }),
      ),
    ),
    labels: rowLabels(rows, columns, asPublished, keyOf),
    withheldCodes: undisclosedCodes,
    notes: printedNotes(notes, asPublished, `${scope}/${id}/notes`),
  };
}

/** The notes the entries make, or what a published document has in their place and beyond them. */
function printedNotes(notes: readonly string[], asPublished: Published, address: string): readonly string[] {
  const own = notes.map((note, index) => asPublished[`${address}/${index}`] ?? note);
  for (let index = notes.length; ; index += 1) {
    const further = asPublished[`${address}/${index}`];
    if (further === undefined) return own;
    own.push(further);
  }
}

const withoutFigure: ReadonlySet<Column['value']> = new Set(['label', 'code', 'codeName', 'rowNumber']);

function printedCell(
  cell: DerivedCell,
  asPublished: Published,
  column: Column['value'],
  unit: PrintedTable['unit'],
  earlier: PrintedCell | undefined,
): PrintedCell {
  const text = asPublished[cell.address] ?? cell.text;
  const derivedText = text === cell.text ? undefined : cell.text;
  if (earlier?.text === text && earlier.derivedText === derivedText) return earlier;
  return {
    address: cell.address,
    text,
    ...(derivedText === undefined ? {} : { derivedText }),
    figure: withoutFigure.has(column) ? undefined : readPrinted(text, unit),
  };
}

const wordy: ReadonlySet<Column['value']> = new Set(['label', 'code', 'codeName', 'field']);

const isWordy = (column: Column | undefined): boolean => wordy.has(column?.value ?? 'amount');

function printedRow(
  { key, role, cells }: DerivedRow,
  columns: readonly Column[],
  asPublished: Published,
): PrintedRow {
  const words = cells
    .filter((_, index) => isWordy(columns[index]))
    .map(({ address, text }) => (asPublished[address] ?? text).trim());
  return { key, role, label: words.filter((word) => word !== '').join(' ') };
}

/** Every panel of a row is a row of its own, with the words of its own. */
function rowLabels(
  rows: readonly DerivedRow[],
  columns: readonly Column[],
  asPublished: Published,
  keyOf: (cell: DerivedCell) => string,
): ReadonlyMap<string, string> {
  const labels = new Map<string, string>();
  for (const { cells } of rows)
    for (const [index, cell] of cells.entries()) {
      const key = keyOf(cell);
      const row = key.slice(0, key.lastIndexOf('/'));
      const word = isWordy(columns[index]) ? (asPublished[cell.address] ?? cell.text).trim() : '';
      const known = labels.get(row) ?? '';
      labels.set(row, known === '' || word === '' ? known + word : `${known} ${word}`);
    }
  return labels;
}
