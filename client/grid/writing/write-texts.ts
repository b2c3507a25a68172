import type { GridColumn, GridEdit, GridFault, GridRow } from '../grid-contract.ts';
import type { OptionIndex } from '../options/option-index.ts';
import type { CellPlace } from '../state/grid-layout.ts';
import { isWritable } from './is-writable.ts';
import { readText } from './read-text.ts';

/** A text that is to go into a cell. */
export interface TextEntry<Row extends GridRow> {
  readonly row: Row;
  readonly column: GridColumn<Row>;
  readonly text: string;
}

export interface WrittenTexts {
  /** Values that are to be set; cells that say so already are left alone. */
  readonly edits: readonly GridEdit[];
  /** Every cell whose text was understood. */
  readonly understood: readonly CellPlace[];
  readonly faults: readonly (GridFault & { readonly over: string })[];
  /** Cells that may not be written. */
  readonly readOnlyCount: number;
  /** Cells that may not be empty and were to be emptied: they keep their value. */
  readonly keptCount: number;
}

export interface Writing<Row extends GridRow> {
  readonly isReadOnly: boolean;
  readonly listOf: (column: GridColumn<Row>) => OptionIndex | undefined;
}

/** Reads every text for its cell. Nothing is lost: what is not understood is a fault with its text. */
export function writeTexts<Row extends GridRow>(
  entries: readonly TextEntry<Row>[],
  { isReadOnly, listOf }: Writing<Row>,
): WrittenTexts {
  const edits: GridEdit[] = [];
  const understood: CellPlace[] = [];
  const faults: (GridFault & { over: string })[] = [];
  let readOnlyCount = 0;
  let keptCount = 0;
  for (const { row, column, text } of entries) {
    const over = column.text(row);
    const place = { row: row.id, column: column.key };
    if (!isWritable(column, row, isReadOnly)) {
      if (text.trim() !== over.trim()) readOnlyCount++;
      continue;
    }
    if (text === over) {
      understood.push(place);
      continue;
    }
    const reading = readText(column, text, row, listOf(column));
    if ('value' in reading) {
      edits.push({ kind: 'set', ...place, value: reading.value });
      understood.push(place);
    } else if (text.trim() === '') keptCount++;
    else faults.push({ ...place, text, fault: reading.fault, over });
  }
  return { edits, understood, faults, readOnlyCount, keptCount };
}
