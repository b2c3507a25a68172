import type { GridColumn, GridRow } from '../grid-contract.ts';

export function isWritable<Row extends GridRow>(
  { readOnly = false }: GridColumn<Row>,
  row: Row,
  isReadOnly: boolean,
): boolean {
  return !isReadOnly && !(typeof readOnly === 'function' ? readOnly(row) : readOnly);
}
