import type { HouseStyle } from '../../../schemas/document/house-style.ts';

/** A paragraph style of the docx, as Word and WPS list it. */
export interface WordStyle {
  readonly id: string;
  /** Built-in styles go by their English name, which Word and WPS show in the language of the user. */
  readonly name: string;
  readonly next?: string;
  /** Level in the navigation pane, 0 the outermost; only of headings, which stay with what follows. */
  readonly outline?: number;
}

/** The paragraph style each text style of the house becomes. */
export const wordStyles = {
  cover: { id: 'Title', name: 'Title' },
  coverLine: { id: 'Subtitle', name: 'Subtitle' },
  report: { id: 'ReportTitle', name: '文稿标题', next: 'BodyText' },
  part: { id: 'Heading1', name: 'heading 1', next: 'BodyText', outline: 0 },
  tableTitle: { id: 'TableTitle', name: '表题', next: 'BodyText', outline: 1 },
  chapter: { id: 'Heading2', name: 'heading 2', next: 'BodyText', outline: 1 },
  section: { id: 'Heading3', name: 'heading 3', next: 'BodyText', outline: 2 },
  item: { id: 'Heading4', name: 'heading 4', next: 'BodyText', outline: 3 },
  body: { id: 'BodyText', name: 'Body Text' },
  note: { id: 'TableNote', name: '表注' },
  closing: { id: 'Closing', name: 'Closing' },
  contentsTitle: { id: 'TOCHeading', name: 'TOC Heading', next: 'Normal' },
  contents0: { id: 'TOC1', name: 'toc 1', next: 'Normal' },
  contents1: { id: 'TOC2', name: 'toc 2', next: 'Normal' },
  contents2: { id: 'TOC3', name: 'toc 3', next: 'Normal' },
} as const satisfies Record<keyof HouseStyle['text'], WordStyle>;

/** Styles of what the house style does not name: text of cells, page numbers, draft mark, and the unseen paragraph between two tables. */
export const ownStyles = {
  cell: { id: 'TableText', name: '表格文字' },
  header: { id: 'Header', name: 'header' },
  footer: { id: 'Footer', name: 'footer' },
  spacer: { id: 'Spacer', name: '分隔' },
} as const satisfies Record<string, WordStyle>;
