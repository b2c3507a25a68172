import { assertNever } from '../../../schemas/assert-never.ts';
import { escapeText } from '../docx/xml/escape-text.ts';
import { cellStyle } from './styles-xml.ts';
import type { WorksheetCell, WorksheetRow, WorksheetRun } from './workbook.ts';

/** A cell of the sheet. A text is an inline string of a style that quotes it: it stays text when somebody edits it. */
export function cellXml(cell: WorksheetCell, reference: string, role: WorksheetRow['role']): string {
  const style = cellStyle(cell, role);
  switch (cell.kind) {
    case 'blank':
      return `<c r="${reference}" s="${style}"/>`;
    case 'number':
      return `<c r="${reference}" s="${style}"><v>${numberOf(cell.value)}</v></c>`;
    case 'text':
      return `<c r="${reference}" s="${style}" t="inlineStr"><is>${textElement(cell.text)}</is></c>`;
    case 'runs':
      return `<c r="${reference}" s="${style}" t="inlineStr"><is>${cut(cell.runs).map(runXml).join('')}</is></c>`;
    default:
      return assertNever(cell);
  }
}

/** The longest text a cell of a workbook holds. */
const mostCharacters = 32_767;

const textElement = (text: string): string =>
  `<t xml:space="preserve">${escapeText(unmistakable(cellText(text)))}</t>`;

/** Programs read `_x0041_` as the character of that number. */
const unmistakable = (text: string): string =>
  text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;

const runXml = ({ text, mark }: WorksheetRun): string =>
  `<r>${mark ? `<rPr>${marks[mark]}</rPr>` : ''}${textElement(text)}</r>`;

const marks = {
  added: '<u/><sz val="10"/><color rgb="FF1D5C2E"/><rFont val="宋体"/>',
  removed: '<strike/><sz val="10"/><color rgb="FFA32117"/><rFont val="宋体"/>',
} as const;

/** What a cell does not hold is left off, and said. */
function cut(runs: readonly WorksheetRun[]): readonly WorksheetRun[] {
  let left = mostCharacters;
  return runs.flatMap((run) => {
    const text = shortened(run.text, left);
    left -= text.length;
    return text === '' ? [] : [{ ...run, text }];
  });
}

const ending = '……（过长，未完）';

/** What a cell holds of a text. */
export const cellText = (text: string): string => shortened(text, mostCharacters);

const shortened = (text: string, most: number): string =>
  text.length <= most ? text : `${text.slice(0, Math.max(0, most - ending.length))}${ending}`.slice(0, most);

function numberOf(value: string): string {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) throw new Error(`“${value}” is no decimal number`);
  return value;
}
