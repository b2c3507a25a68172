/** A workbook to be written: plain sheets with a header row, nothing in it is ever a formula. */
export interface Workbook {
  readonly title: string;
  readonly sheets: readonly Worksheet[];
}

export interface Worksheet {
  /** At most 31 characters, unique in the workbook. */
  readonly name: string;
  readonly columns: readonly WorksheetColumn[];
  readonly rows: readonly WorksheetRow[];
  /** Rows below the last that are made ready to be filled in: their choices and formats. */
  readonly freeRows?: number;
}

export interface WorksheetColumn {
  readonly title: string;
  /** In characters. */
  readonly width: number;
  readonly isHidden?: boolean;
  /** What is typed in the free rows of the column: text stays as typed, leading zeros too. */
  readonly format?: 'text' | 'money';
  /** What may be chosen from, or the column of another sheet that holds it. */
  readonly choices?: readonly string[] | { readonly sheet: string; readonly column: number };
}

export interface WorksheetRow {
  /** A heading among the rows; a row that stands out. */
  readonly role: 'plain' | 'heading' | 'marked';
  readonly cells: readonly WorksheetCell[];
}

export type WorksheetCell =
  /** Always text, codes with leading zeros and what begins like a formula too. */
  | { readonly kind: 'text'; readonly text: string; readonly indent?: number }
  /** A decimal number as it is written, e.g. `-12.50`: it never was a floating point number. */
  | { readonly kind: 'number'; readonly value: string; readonly format: 'money' | 'percent' }
  /** A text with what was put in and taken out. */
  | { readonly kind: 'runs'; readonly runs: readonly WorksheetRun[] }
  | { readonly kind: 'blank' };

export interface WorksheetRun {
  readonly text: string;
  readonly mark?: 'added' | 'removed';
}
