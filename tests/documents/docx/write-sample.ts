import type { ComposedDocument } from '../../../schemas/document/block.ts';
import { type DocxOptions, writeDocx } from '../../../server/documents/docx/write-docx.ts';
import { readHouseStyle } from './read-house-style.ts';

const style = readHouseStyle();

/** A docx with the house style of Hebei, as of a fixed moment. */
export function writeSample(document: ComposedDocument, own: Partial<DocxOptions> = {}): Promise<Uint8Array> {
  const modified = new Date('2025-02-20T08:30:00Z');
  return writeDocx(document, { style, pages: new Map(), modified, ...own });
}
