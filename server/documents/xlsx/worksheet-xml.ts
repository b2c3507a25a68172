import { columnName } from '../../../schemas/column-name.ts';
import { concatenated } from '../docx/xml/concatenated.ts';
import { escapeText } from '../docx/xml/escape-text.ts';
import { cellXml } from './cell-xml.ts';
import { choicesXml } from './choices-xml.ts';
import { freeStyle, headerStyle } from './styles-xml.ts';
import type { Worksheet, WorksheetColumn, WorksheetRow } from './workbook.ts';

/** A sheet with its header row kept in view and a filter over its columns. */
export function worksheetXml({ columns, rows, freeRows = 0 }: Worksheet): string {
  const range = `A1:${columnName(columns.length - 1)}${rows.length + 1}`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="${range}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>${columns.map(columnXml).join('')}</cols><sheetData>${headerXml(columns)}${concatenated(rows.map(rowXml))}</sheetData><autoFilter ref="${range}"/>${choicesXml(columns, rows.length + 1 + freeRows)}<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>`;
}

const columnXml = ({ width, isHidden, format }: WorksheetColumn, index: number): string =>
  `<col min="${index + 1}" max="${index + 1}" width="${width}"${format ? ` style="${freeStyle(format)}"` : ''}${isHidden ? ' hidden="1"' : ''} customWidth="1"/>`;

const headerXml = (columns: readonly WorksheetColumn[]): string =>
  `<row r="1">${columns
    .map(
      ({ title }, index) =>
        `<c r="${columnName(index)}1" s="${headerStyle}" t="inlineStr"><is><t xml:space="preserve">${escapeText(title)}</t></is></c>`,
    )
    .join('')}</row>`;

function rowXml({ role, cells }: WorksheetRow, index: number): string {
  const number = index + 2;
  const written = cells.map((cell, column) => cellXml(cell, `${columnName(column)}${number}`, role));
  return `<row r="${number}">${concatenated(written)}</row>`;
}
