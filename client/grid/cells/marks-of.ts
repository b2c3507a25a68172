import type { GridColumn, GridProps, GridRow } from '../grid-contract.ts';

/** A digit a column: 1 where the cell is marked as changed; '' where none is. */
export function marksOf<Row extends GridRow>(
  row: Row,
  columns: readonly GridColumn<Row>[],
  marked: GridProps<Row>['marked'],
): string {
  if (!marked) return '';
  return columns.map(({ key }) => (marked(row.id, key) ? '1' : '0')).join('');
}
