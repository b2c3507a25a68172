import { columnName } from '../../../schemas/column-name.ts';
import { escapeText } from '../docx/xml/escape-text.ts';
import type { WorksheetColumn } from './workbook.ts';

/** The lists that drop down in the cells of a column. What is in no list may be typed where another sheet holds the list. */
export function choicesXml(columns: readonly WorksheetColumn[], lastRow: number): string {
  const lists = columns.flatMap(({ choices }, index) =>
    choices === undefined || lastRow < 2 ? [] : [listXml(choices, columnName(index), lastRow)],
  );
  return lists.length === 0
    ? ''
    : `<dataValidations count="${lists.length}">${lists.join('')}</dataValidations>`;
}

/** A list longer than this makes the whole workbook unreadable for Excel. */
const mostCharacters = 255;

function listXml(choices: NonNullable<WorksheetColumn['choices']>, column: string, lastRow: number): string {
  const isOwn = 'sheet' in choices;
  const joined = isOwn ? '' : choices.join(',');
  if (joined.length > mostCharacters)
    throw new Error(`The choices of column ${column} are too long for a list.`);
  const source = isOwn
    ? `'${choices.sheet.replaceAll("'", "''")}'!$${columnName(choices.column)}$2:$${columnName(choices.column)}$3000`
    : `"${joined.replaceAll('"', '""')}"`;
  const refusal = isOwn
    ? ''
    : ' showErrorMessage="1" errorTitle="请从列表中选择" error="请从下拉列表中选择一项，或清空单元格。"';
  return `<dataValidation type="list" allowBlank="1"${refusal} sqref="${column}2:${column}${lastRow}"><formula1>${escapeText(source)}</formula1></dataValidation>`;
}
