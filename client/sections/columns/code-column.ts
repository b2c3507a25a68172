import type { z } from 'zod';
import type { GridColumn, GridOption, GridRow } from '../../grid/grid-contract.ts';
import { fieldOf } from '../list/field-of.ts';
import { readCode } from '../readings/read-code.ts';
import type { Blank } from '../readings/read-with.ts';

interface Options {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly schema: z.ZodType;
  readonly blank: Blank;
  readonly options: () => Promise<readonly GridOption[]>;
  readonly nameOf: (code: string) => string | undefined;
  /** What is to be noted of a code without a name. */
  readonly unnamed?: string;
  readonly hint?: string;
  readonly pinned?: boolean;
}

/** A code of an official list, shown with its name; other codes are taken too. */
export function codeColumn<Row extends GridRow>({
  schema,
  blank,
  nameOf,
  unnamed,
  ...column
}: Options): GridColumn<Row> {
  const codeOf = (row: Row) => fieldOf(row, column.key);
  return {
    ...column,
    kind: 'code',
    text: codeOf,
    display: (row) => `${codeOf(row)} ${nameOf(codeOf(row)) ?? ''}`.trim(),
    parse: readCode(schema, blank),
    notice: (row) => (codeOf(row) !== '' && nameOf(codeOf(row)) === undefined ? unnamed : undefined),
  };
}
