import type { DerivedCell, DerivedRow } from '../../derive/derived-report.ts';
import type { Column } from '../../pack/table-spec.ts';
import { readPrinted } from '../printed/printed-figure.ts';
import type { PrintedFrame } from './printed-frame.ts';
import { shared } from './shared.ts';
import type { PrintedCell, PrintedRow } from './subject.ts';

/** A derived row as it stands in print. */
export interface PrintedBlock {
  readonly derived: DerivedRow;
  readonly row: PrintedRow;
  /** By `row/column`: panels side by side are rows of their own. */
  readonly cells: readonly (readonly [string, PrintedCell])[];
  /** The words in it, by the row they stand in. */
  readonly words: readonly (readonly [string, string])[];
}

/** @param earlier the block of the same row before the last edit: what prints the same stays the same object */
export function printedBlock(
  derived: DerivedRow,
  frame: PrintedFrame,
  earlier: PrintedBlock | undefined,
): PrintedBlock {
  const { key, role } = derived;
  const cells = derived.cells.map((cell, index) => keyedCell(cell, index, frame, earlier?.cells[index]));
  const words = cells.map(([own, { text }], index): PrintedBlock['words'][number] => [
    own.slice(0, own.lastIndexOf('/')),
    isWordy(frame.columns[index]) ? text.trim() : '',
  ]);
  const label = words
    .map(([, word]) => word)
    .filter((word) => word !== '')
    .join(' ');
  return {
    derived,
    row: shared(earlier?.row, { key, role, label }),
    cells: shared(earlier?.cells, cells),
    words: shared(earlier?.words, words),
  };
}

function keyedCell(
  cell: DerivedCell,
  index: number,
  frame: PrintedFrame,
  earlier: PrintedBlock['cells'][number] | undefined,
): PrintedBlock['cells'][number] {
  const { address } = cell;
  const text = frame.asPublished[address] ?? cell.text;
  const known = earlier?.[1].address === address ? earlier : undefined;
  const derivedText = text === cell.text ? undefined : cell.text;
  if (known?.[1].text === text && known[1].derivedText === derivedText) return known;
  return [
    address.slice(frame.prefix.length),
    {
      address,
      text,
      ...(derivedText === undefined ? {} : { derivedText }),
      figure: hasFigure(frame.columns[index]) ? readPrinted(text, frame.unit) : undefined,
    },
  ];
}

const withoutFigure: ReadonlySet<Column['value']> = new Set(['label', 'code', 'codeName', 'rowNumber']);
const wordy: ReadonlySet<Column['value']> = new Set(['label', 'code', 'codeName', 'field']);

const hasFigure = (column: Column | undefined): boolean => !withoutFigure.has(column?.value ?? 'field');

const isWordy = (column: Column | undefined): boolean => wordy.has(column?.value ?? 'amount');
