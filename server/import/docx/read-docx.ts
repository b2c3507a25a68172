import { type FileLimits, fileLimits } from '../file/file-limits.ts';
import type { SourceDocument } from '../source/source-document.ts';
import { readXmlPart } from '../xml/read-xml-part.ts';
import { bodyReader } from './body-reader.ts';
import { listNumbers } from './list-numbers.ts';
import { openPackage } from './open-package.ts';
import { paragraphStyles } from './paragraph-styles.ts';

/**
 * The paragraphs and tables of a docx saved by any program, Strict or Transitional.
 * @throws UnusableInput where the file is no docx, is damaged, or goes beyond the limits.
 */
export function readDocx(bytes: Uint8Array, limits: FileLimits = fileLimits): SourceDocument {
  const { body, styles, numbering } = openPackage(bytes, limits);
  const style = paragraphStyles();
  const list = listNumbers();
  if (styles) readXmlPart(bytes, styles, limits, style.handler);
  if (numbering) readXmlPart(bytes, numbering, limits, list.handler);
  const reader = bodyReader(style.styles, list.next, limits);
  readXmlPart(bytes, body, limits, reader.handler);
  return reader.document();
}
