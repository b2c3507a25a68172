/** A workbook as it is read: what its cells show, never what a formula would give now. */
export interface SourceWorkbook {
  readonly sheets: readonly SourceSheet[];
}

export interface SourceSheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Rows that hold anything, from the top down. */
  readonly rows: readonly SourceRow[];
  readonly merges: readonly CellRange[];
}

export interface SourceRow {
  /** As the program shows it, from 1. */
  readonly number: number;
  /** Cells that hold anything, from the left; columns count from 0. */
  readonly cells: readonly SourceCell[];
}

export interface SourceCell {
  readonly column: number;
  readonly kind: 'text' | 'number' | 'percent' | 'date' | 'boolean' | 'error';
  /** A number as it is written in the file, a date as `2024-12-31`, a boolean as `TRUE`. */
  readonly text: string;
  /** Its text is what a formula last gave; empty where the file does not keep that. */
  readonly isFormula?: true;
}

/** Rows from 1, columns from 0, both ends within. */
export interface CellRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}
