import type { GridColumn, GridRow } from '../../grid/grid-contract.ts';
import { fieldOf } from '../list/field-of.ts';

interface Options {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly hint?: string;
}

/** Yes or no. */
export const toggleColumn = <Row extends GridRow>(column: Options): GridColumn<Row> => ({
  ...column,
  kind: 'toggle',
  align: 'center',
  text: (row) => (fieldOf(row, column.key) === 'true' ? '是' : '否'),
  parse: (text) => ({ value: text === '是' }),
});
