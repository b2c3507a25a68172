import type { SourceTable } from '../source/source-document.ts';
import type { RawCell, RawRow } from './table-grid.ts';

/** What is open while the body of a document is read, from the outside in. */
export type Frame = FlowFrame | TableFrame | RowFrame;

/** The body, a cell or a text box: paragraphs and tables one after another. */
export interface FlowFrame {
  readonly kind: 'body' | 'cell' | 'box';
  readonly texts: string[];
  readonly tables: SourceTable[];
  /** Text before a paragraph mark that was deleted: it goes on in the next paragraph. */
  carried: string;
  span: number;
  merge: RawCell['merge'];
  joinsLeft: boolean;
}
export interface TableFrame {
  readonly kind: 'table';
  readonly place: string;
  /** Of the grid's columns, in twips. */
  readonly widths: number[];
  readonly rows: RawRow[];
}
export interface RowFrame {
  readonly kind: 'row';
  readonly cells: RawCell[];
  skipped: number;
  isDeleted: boolean;
}

/** A paragraph, of which several are open where text boxes stand in others. */
export interface ParagraphFrame {
  text: string;
  style: string;
  level: number | undefined;
  list: string | undefined;
  depth: number | undefined;
  isHidden: boolean;
  isMarkDeleted: boolean;
  isContents: boolean;
}

export const flowFrame = (kind: FlowFrame['kind']): FlowFrame => ({
  kind,
  texts: [],
  tables: [],
  carried: '',
  span: 1,
  merge: 'none',
  joinsLeft: false,
});

export const paragraphFrame = (isContents: boolean): ParagraphFrame => ({
  text: '',
  style: '',
  level: undefined,
  list: undefined,
  depth: undefined,
  isHidden: false,
  isMarkDeleted: false,
  isContents,
});
