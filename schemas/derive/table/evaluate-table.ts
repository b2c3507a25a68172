import type { TableSpec } from '../../pack/table-spec.ts';
import type { DerivedRow, DerivedTable } from '../derived-report.ts';
import { lazily } from '../lazily.ts';
import { fillPlaceholders } from '../placeholders.ts';
import { codeTreeRows } from './code-tree-rows.ts';
import { headerRows, leafColumns } from './columns.ts';
import { fixedRows } from './fixed-rows.ts';
import { itemRows } from './item-rows.ts';
import type { TableContext } from './table-context.ts';
import { takenBy } from './taken-by.ts';

/**
 * The official table a spec describes, cell by cell. Knows measures and row sources, nothing of budgets. The same object for
 * as long as nothing it takes in changes.
 */
export const evaluateTable = (spec: TableSpec, context: TableContext): DerivedTable =>
  context.memory.keep(spec, takenBy(spec, context), () => madeTable(spec, context));

function madeTable(spec: TableSpec, context: TableContext): DerivedTable {
  const { scope, words } = context;
  const fill = (phrase = '') => fillPlaceholders(phrase, words);
  const table: DerivedTable = lazily<DerivedTable>({
    id: () => spec.id,
    scope: () => scope,
    title: () => fill(spec.title),
    layout: () => spec.layout,
    staysWhole: () => spec.staysWhole,
    type: () => spec.type,
    caption: () => ({
      left: fill(spec.caption?.left),
      middle: fill(spec.caption?.middle),
      right: fill(spec.caption?.right),
    }),
    widths: () => leafColumns(spec.columns, words).map(({ width }) => width),
    header: () => headerRows(spec, words, (key) => `${scope}/${spec.id}/header/${key}`),
    rows: () => rowsOf(spec, context),
    notes: () => notesOf(spec, table.rows).map(fill),
  });
  return table;
}

const notesOf = ({ notes, emptyNote }: TableSpec, rows: readonly DerivedRow[]): readonly string[] =>
  isEmpty(rows) && emptyNote ? [...notes, emptyNote] : notes;

function rowsOf(spec: TableSpec, context: TableContext): readonly DerivedRow[] {
  const { rows } = spec;
  switch (rows.kind) {
    case 'fixed':
      return fixedRows(rows, spec, context);
    case 'codeTree':
      return codeTreeRows(rows, spec, context);
    case 'items':
      return itemRows(rows, spec, context);
  }
}

const isEmpty = (rows: readonly DerivedRow[]): boolean =>
  rows.every(({ cells }) => cells.every(({ entries }) => entries.length === 0));
