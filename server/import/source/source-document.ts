/** A document of any format as the recogniser sees it: what a reader of the page would see, in order, and where. */
export interface SourceDocument {
  readonly blocks: readonly SourceBlock[];
  /** What was in the file and is not in the blocks. */
  readonly notes: readonly SourceNote[];
}

export type SourceBlock = SourceParagraph | SourceTable;

export interface SourceParagraph {
  readonly kind: 'paragraph';
  /** `第45段`. */
  readonly place: string;
  readonly text: string;
  /** The number the program that wrote the file puts before the text; numbers that were typed are in the text. */
  readonly number: string;
  /** 1 to 9 where the paragraph is a heading of the outline. */
  readonly level?: number;
  /** A line of a 目录. */
  readonly isContents: boolean;
}

export interface SourceTable {
  readonly kind: 'table';
  /** `第3张表`. */
  readonly place: string;
  /** By row and column; a merged cell stands in each place it covers; undefined where a row has no cell. */
  readonly grid: readonly (readonly (SourceCell | undefined)[])[];
}

export interface SourceCell {
  /** Its paragraphs, empty ones left out, a line each. */
  readonly text: string;
  /** Where it begins, from 0. */
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Something that was not read, or read in one of several ways. */
export interface SourceNote {
  readonly place: string;
  readonly message: string;
}
