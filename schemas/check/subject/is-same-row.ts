import type { DerivedRow } from '../../derive/derived-report.ts';

/** Whether two derived rows print the same words and figures at the same addresses. */
export const isSameRow = (a: DerivedRow, b: DerivedRow): boolean =>
  a === b ||
  (a.key === b.key &&
    a.role === b.role &&
    a.cells.length === b.cells.length &&
    a.cells.every(({ text, address }, index) => {
      const other = b.cells[index];
      return text === other?.text && address === other.address;
    }));
