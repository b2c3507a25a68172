import { readZip } from '../../../server/documents/docx/zip/read-zip.ts';
import { childrenOf, elementsOf, readXml, textOf, type XmlElement } from './read-xml.ts';

export interface DocxTable {
  /** Alternative text. */
  readonly title: string;
  readonly rows: readonly DocxRow[];
}

export interface DocxRow {
  readonly isHeader: boolean;
  /** One text for each column of the grid; a column covered by a cell from the left or from above reads ''. */
  readonly cells: readonly string[];
}

export interface ReadDocx {
  readonly parts: ReadonlyMap<string, string>;
  readonly body: XmlElement;
  /** Text of every paragraph of the body outside tables. */
  readonly paragraphs: readonly string[];
  readonly tables: readonly DocxTable[];
}

export function readDocx(bytes: Uint8Array): ReadDocx {
  const parts = readZip(bytes);
  const [body] = childrenOf(readXml(parts.get('word/document.xml') ?? ''), 'w:body');
  if (!body) throw new Error('word/document.xml has no body');
  return {
    parts,
    body,
    paragraphs: elementsOf(body, 'w:p', 'w:tbl').map(textOf),
    tables: elementsOf(body, 'w:tbl', 'w:tbl').map(table),
  };
}

/** The tables of a docx, cell by cell. */
export function readDocxTables(bytes: Uint8Array): readonly DocxTable[] {
  return readDocx(bytes).tables;
}

function table(element: XmlElement): DocxTable {
  const [caption] = elementsOf(element, 'w:tblCaption');
  return { title: caption?.attributes['w:val'] ?? '', rows: childrenOf(element, 'w:tr').map(row) };
}

function row(element: XmlElement): DocxRow {
  return {
    isHeader: elementsOf(element, 'w:tblHeader', 'w:tbl').length > 0,
    cells: childrenOf(element, 'w:tc').flatMap(cell),
  };
}

function cell(element: XmlElement): string[] {
  const [span] = elementsOf(element, 'w:gridSpan');
  const columns = Number(span?.attributes['w:val'] ?? 1);
  const text = childrenOf(element, 'w:p').map(textOf).join('\n');
  return [text, ...new Array<string>(columns - 1).fill('')];
}
