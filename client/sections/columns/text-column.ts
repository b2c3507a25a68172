import type { z } from 'zod';
import type { GridColumn, GridRow } from '../../grid/grid-contract.ts';
import { fieldOf } from '../list/field-of.ts';
import { type Blank, readWith } from '../readings/read-with.ts';

interface Options {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  /** The model's own. */
  readonly schema: z.ZodType;
  /** undefined for a field that may be left out. */
  readonly blank?: Blank;
  readonly hint?: string;
  readonly pinned?: boolean;
  readonly multiline?: boolean;
}

export function textColumn<Row extends GridRow>({ schema, blank = '', ...column }: Options): GridColumn<Row> {
  return { ...column, kind: 'text', text: (row) => fieldOf(row, column.key), parse: readWith(schema, blank) };
}

/** The same for a field that may be left out. */
export const optionalTextColumn = <Row extends GridRow>(
  options: Omit<Options, 'blank'>,
): GridColumn<Row> => ({
  ...textColumn<Row>(options),
  parse: readWith(options.schema, undefined),
});
