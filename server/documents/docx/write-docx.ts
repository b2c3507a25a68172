import type { ComposedDocument } from '../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../schemas/document/house-style.ts';
import { documentXml } from './body/document-xml.ts';
import { coreProperties } from './core-properties.ts';
import { cachedShell } from './shell/cached-shell.ts';
import { writeZip } from './zip/write-zip.ts';
import { zipEntry } from './zip/zip-entry.ts';

export interface DocxOptions {
  readonly style: HouseStyle;
  /** Printed page number of each heading, by its anchor; a heading without one gets no number in the contents. */
  readonly pages: ReadonlyMap<string, number>;
  /** Stands in the core properties; nothing else in the file depends on the clock. */
  readonly modified: Date;
  /** Marks every page 草稿. */
  readonly draft?: boolean;
}

/** The document as a docx for Word and WPS. The same document and options give the same bytes. */
export async function writeDocx(document: ComposedDocument, options: DocxOptions): Promise<Uint8Array> {
  const { style, pages, modified, draft = false } = options;
  const shell = await cachedShell(style, draft);
  const written = await Promise.all([
    zipEntry('docProps/core.xml', coreProperties(document.title, modified)),
    zipEntry('word/document.xml', documentXml(document, { style, pages, references: shell.references })),
  ]);
  return writeZip([...shell.entries, ...written]);
}
