import type { SourceRow } from './source-piece.ts';
import type { ShapeColumn } from './table-shape.ts';

/** What a row prints under a header; where the header covers several columns, the first of them that is filled. */
export const cellText = ({ cells }: SourceRow, { at }: ShapeColumn): string =>
  at.map((column) => cells[column]?.text.trim() ?? '').find((text) => text !== '') ?? '';
