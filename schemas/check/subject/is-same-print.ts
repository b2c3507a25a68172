import type { DerivedRow, DerivedTable } from '../../derive/derived-report.ts';

/** Whether two derived tables print the same words and figures at the same addresses. */
export const isSamePrint = (a: DerivedTable, b: DerivedTable): boolean =>
  a === b ||
  (a.id === b.id &&
    a.scope === b.scope &&
    a.title === b.title &&
    a.notes.length === b.notes.length &&
    a.notes.every((note, index) => note === b.notes[index]) &&
    a.rows.length === b.rows.length &&
    a.rows.every((row, index) => isSameRow(row, b.rows[index])));

const isSameRow = (a: DerivedRow, b: DerivedRow | undefined): boolean =>
  a === b ||
  (b !== undefined &&
    a.key === b.key &&
    a.role === b.role &&
    a.cells.length === b.cells.length &&
    a.cells.every(({ text, address }, index) => {
      const other = b.cells[index];
      return text === other?.text && address === other.address;
    }));
