import type { Address, Inline } from './inline.ts';

/** A document as a neutral list of blocks; a renderer knows typography and nothing of budgets. */
export interface ComposedDocument {
  /** Core property and window title. */
  readonly title: string;
  readonly sections: readonly Section[];
}

/** A run of pages of one layout. Every section starts on a new page. */
export interface Section {
  readonly layout: PageLayout;
  /** `none`: no number is printed (cover, contents). `count`: printed; the first such section starts at 1, the later ones go on. */
  readonly pageNumbers: 'none' | 'count';
  readonly blocks: readonly Block[];
}

/** text: portrait with the margins of GB/T 9704 · table: portrait with narrow margins · wideTable: landscape. */
export type PageLayout = 'text' | 'table' | 'wideTable';

export type Block =
  | TitleBlock
  | HeadingBlock
  | ParagraphBlock
  | TableBlock
  | ContentsBlock
  | { readonly kind: 'pageBreak' };

/** A centred title outside the contents: of the cover, of the contents page, of the text part. */
export interface TitleBlock {
  readonly kind: 'title';
  readonly role: 'cover' | 'coverLine' | 'report';
  readonly inlines: readonly Inline[];
}

/** A heading. It stays on the page of what follows it. */
export interface HeadingBlock {
  readonly kind: 'heading';
  /** Unique in the document; bookmark of the docx, label of the pdf. */
  readonly anchor: string;
  readonly role: HeadingRole;
  /** The parts of the title; one too long for its line is broken between them. */
  readonly inlines: readonly Inline[];
}

/** part 第一部分 · tableTitle 部门预算收支总表 · chapter 一、 · section （一） or 1、 · item a table or list inside a section. */
export type HeadingRole = 'part' | 'tableTitle' | 'chapter' | 'section' | 'item';

export interface ParagraphBlock {
  readonly kind: 'paragraph';
  /** body: first line indented by two characters · note: small, under a table · closing: right-aligned. */
  readonly role: 'body' | 'note' | 'closing';
  /** Stays on the page of what follows it (the lead of a table). */
  readonly keepWithNext?: boolean;
  readonly inlines: readonly Inline[];
}

/** The contents page. Page numbers come from the layout, not from here. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly title: string;
  readonly entries: readonly ContentsEntry[];
}

export interface ContentsEntry {
  /** The anchor of a heading of the same document. */
  readonly anchor: string;
  /** 0 is the outermost. */
  readonly depth: 0 | 1 | 2;
  readonly text: string;
}

export interface TableBlock {
  readonly kind: 'table';
  /** Unique in the document, and the table's address: `department/summary`. */
  readonly id: string;
  /** Alternative text for screen readers. */
  readonly title: string;
  /** Column widths in twips (1/20 pt); their sum is the width of the table. */
  readonly widths: readonly number[];
  readonly type: TableType;
  /** Repeated on each page: caption line, column headers, 栏次. */
  readonly header: readonly TableRow[];
  readonly body: readonly TableRow[];
}

/** The measures of a table's type, in points. */
export interface TableType {
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly paddingX: number;
  readonly paddingY: number;
}

export interface TableRow {
  /** caption: no rules around its cells · header: bold, centred; one in the body repeats on the pages below it · body. */
  readonly role: 'caption' | 'header' | 'body';
  /** Cells as in HTML: a cell covered by a span from the left or from above is left out. */
  readonly cells: readonly TableCell[];
  /** The row stays on the page of the next one (a group heading, the row above a total). */
  readonly keepWithNext?: boolean;
}

export interface TableCell {
  readonly inlines: readonly Inline[];
  /** Of a cell that holds typed text or asks for it, and no figure: the preview leads there. */
  readonly address?: Address;
  readonly align: 'left' | 'center' | 'right';
  readonly colSpan?: number;
  readonly rowSpan?: number;
  readonly bold?: boolean;
  /** Left indent in characters. */
  readonly indent?: number;
}
