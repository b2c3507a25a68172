import { coreProperties } from '../docx/core-properties.ts';
import { escapeAttribute } from '../docx/xml/escape-attribute.ts';
import { writeZip } from '../docx/zip/write-zip.ts';
import { zipEntry } from '../docx/zip/zip-entry.ts';
import { sheetNames } from './sheet-names.ts';
import { stylesXml } from './styles-xml.ts';
import type { Workbook } from './workbook.ts';
import { worksheetXml } from './worksheet-xml.ts';

/** The workbook as an xlsx for Excel and WPS. The same workbook and date give the same bytes. */
export async function writeXlsx({ title, sheets }: Workbook, modified: Date): Promise<Uint8Array> {
  const names = sheetNames(sheets.map(({ name }) => name));
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', contentTypes(sheets.length)],
    ['_rels/.rels', packageRelations],
    ['docProps/core.xml', coreProperties(title, modified)],
    ['xl/workbook.xml', workbookXml(names)],
    ['xl/_rels/workbook.xml.rels', workbookRelations(sheets.length)],
    ['xl/styles.xml', stylesXml],
    ...sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheetXml(sheet)] as const),
  ];
  return writeZip(await Promise.all(parts.map(([name, text]) => zipEntry(name, text))));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeRelations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageNamespace = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const contentTypes = (sheets: number): string =>
  `${declaration}<Types xmlns="${packageNamespace}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${numbers(
    sheets,
  )
    .map(
      (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${spreadsheet}.worksheet+xml"/>`,
    )
    .join('')}</Types>`;

const packageRelations = `${declaration}<Relationships xmlns="${packageNamespace}/relationships"><Relationship Id="rId1" Type="${officeRelations}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rId2" Type="${packageNamespace}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

const workbookRelations = (sheets: number): string =>
  `${declaration}<Relationships xmlns="${packageNamespace}/relationships">${numbers(sheets)
    .map(
      (n) =>
        `<Relationship Id="rId${n}" Type="${officeRelations}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
    )
    .join(
      '',
    )}<Relationship Id="rId${sheets + 1}" Type="${officeRelations}/styles" Target="styles.xml"/></Relationships>`;

const workbookXml = (names: readonly string[]): string =>
  `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${officeRelations}"><sheets>${names
    .map(
      (name, index) =>
        `<sheet name="${escapeAttribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;
