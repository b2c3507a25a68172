import type { GridColumn, GridReading, GridRow } from '../grid-contract.ts';
import { matchOption } from '../options/match-option.ts';
import type { OptionIndex } from '../options/option-index.ts';
import { toggleTexts } from './toggle-texts.ts';

/** What a text means in a cell, by the kind of its column; `list` where the column has options that are loaded. */
export function readText<Row extends GridRow>(
  column: GridColumn<Row>,
  text: string,
  row: Row | undefined,
  list: OptionIndex | undefined,
): GridReading {
  const plain = column.multiline ? text : oneLine(text);
  if (column.kind === 'toggle') return readToggle(column, plain, row);
  if ((column.kind !== 'choice' && column.kind !== 'code') || plain.trim() === '')
    return column.parse(plain, row);
  return readOption(column, plain, row, list);
}

/** Line ends in a name are the other program's line breaks. */
const oneLine = (text: string): string =>
  text.replace(/(?<=[\x21-\x7e])\s*\n\s*(?=[\x21-\x7e])/g, ' ').replace(/\s*\n\s*/g, '');

function readToggle<Row extends GridRow>(
  { parse, title }: GridColumn<Row>,
  text: string,
  row: Row | undefined,
): GridReading {
  const typed = text.normalize('NFKC').trim().toLowerCase();
  if (ticks.has(typed)) return parse(toggleTexts.on, row);
  if (unticks.has(typed)) return parse(toggleTexts.off, row);
  return { fault: `“${text.trim()}”不能填入“${title}”：应为 是 或 否` };
}

const ticks: ReadonlySet<string> = new Set(['是', '√', '✓', '✔', '☑', '1', 'true', 'y', 'yes', '有']);
const unticks: ReadonlySet<string> = new Set([
  '',
  '否',
  '×',
  '✗',
  '☐',
  '□',
  '0',
  'false',
  'n',
  'no',
  '无',
  '-',
  '—',
]);

function readOption<Row extends GridRow>(
  column: GridColumn<Row>,
  text: string,
  row: Row | undefined,
  list: OptionIndex | undefined,
): GridReading {
  if (!list)
    return column.kind === 'code'
      ? column.parse(text.trim(), row)
      : { fault: `“${column.title}”的选项还没有读到，请稍候再填` };
  const match = matchOption(text, list);
  if (match.kind === 'fault') return { fault: match.fault };
  if (match.kind === 'option') return column.parse(match.value, row);
  return column.kind === 'code'
    ? column.parse(match.text, row)
    : { fault: closedFault(column.title, text, list) };
}

function closedFault(title: string, text: string, { options }: OptionIndex): string {
  const labels = options.slice(0, 8).map(({ label }) => label);
  const more = options.length > labels.length ? ' 等' : '';
  return `“${text.trim()}”不在“${title}”的选项中，可选：${labels.join('、')}${more}`;
}
