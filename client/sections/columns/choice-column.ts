import type { GridColumn, GridOption, GridRow } from '../../grid/grid-contract.ts';
import { fieldOf } from '../list/field-of.ts';
import type { Blank } from '../readings/read-with.ts';

interface Options {
  readonly key: string;
  readonly title: string;
  readonly width: number;
  readonly options: readonly GridOption[];
  /** undefined for a field that may be left out. */
  readonly blank: Blank;
  readonly hint?: string;
  readonly pinned?: boolean;
}

/** One of a closed list, edited and copied by its label where only one option has it. */
export function choiceColumn<Row extends GridRow>({ blank, ...column }: Options): GridColumn<Row> {
  const values = new Map<string, string>();
  const texts = new Map<string, string>();
  for (const { value, label } of column.options) {
    texts.set(value, values.has(label) ? value : label);
    if (!values.has(label)) values.set(label, value);
  }
  const labels = new Map(column.options.map(({ value, label }) => [value, label]));
  const chosen = (row: Row) => fieldOf(row, column.key);
  return {
    ...column,
    kind: 'choice',
    text: (row) => texts.get(chosen(row)) ?? chosen(row),
    display: (row) => labels.get(chosen(row)) ?? chosen(row),
    parse: (text) => ({ value: text.trim() === '' ? blank : (values.get(text) ?? text) }),
  };
}
