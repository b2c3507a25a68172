import { constants, deflateRawSync } from 'node:zlib';
import { crc32 } from '../../server/documents/docx/zip/crc-32.ts';
import { writeZip } from '../../server/documents/docx/zip/write-zip.ts';

/** An archive of the parts. */
export const packedParts = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  writeZip(
    Object.entries(parts).map(([name, content]) => {
      const bytes = Buffer.from(content as string);
      const deflated = deflateRawSync(bytes, { level: constants.Z_BEST_SPEED });
      return { name, size: bytes.length, crc: crc32(bytes), deflated };
    }),
  );

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const related = (list: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A docx whose document.xml is given whole. */
export const docxWith = (document: string, further: Readonly<Record<string, string>> = {}): Uint8Array =>
  packedParts({
    '_rels/.rels': related([['r1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': document,
    ...further,
  });

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
export const bodyOf = (content: string): string =>
  `<w:document xmlns:w="${word}"><w:body>${content}</w:body></w:document>`;

const sheetMain = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** An xlsx of one sheet, with what its shared strings hold. */
export const xlsxWith = (
  rows: string,
  strings = '',
  further: Readonly<Record<string, string>> = {},
): Uint8Array =>
  packedParts({
    '_rels/.rels': related([['r1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `<workbook xmlns="${sheetMain}" xmlns:r="${relations}"><sheets><sheet name="导出" sheetId="1" r:id="s1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': related([
      ['s1', 'worksheet', 'worksheets/sheet1.xml'],
      ['s2', 'sharedStrings', 'sharedStrings.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="${sheetMain}"><sheetData>${rows}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst xmlns="${sheetMain}">${strings}</sst>`,
    ...further,
  });
