import type { DerivedReport, DerivedTable } from '../../derive/derived-report.ts';
import { describePath } from '../../edit/describe-path.ts';
import type { CodeNames } from '../../model/code-list.ts';
import type { Report } from '../../model/report.ts';
import type { Place } from './place.ts';

/** A place as a person finds it: `部门预算支出总表 “合计”行`, `项目 › 第 3 行 … › 绩效目标 › 第1段`. */
export function placeInWords(
  place: Place,
  report: Report,
  derived: DerivedReport,
  codeNames: CodeNames,
): string {
  if (place.kind === 'cell') return cellInWords(place.address, derived);
  const words = describePath([report], place.path, codeNames);
  return place.kind === 'text' && place.paragraph !== undefined
    ? `${words} › 第${place.paragraph + 1}段`
    : words;
}

function cellInWords(address: string, { scopes }: DerivedReport): string {
  const [scopeId = '', tableId = '', row = ''] = address.split('/');
  const scope = scopes.find((own) => own.scope === scopeId);
  const table = scope?.tables[tableId];
  if (!scope || !table) return scope ? `${scope.name} ${headingOrFigure(tableId)}` : address;
  return [scopes.length > 1 ? scope.name : '', table.title.replace(/\s/g, ''), rowInWords(table, row)]
    .filter((words) => words !== '')
    .join(' ');
}

const headingOrFigure = (part: string): string => (part === 'headings' ? '标题' : '文字中的数字');

/** The words before the first figure of the row. */
function rowInWords({ rows }: DerivedTable, key: string): string {
  const row = rows.find((own) => own.key === key);
  const label = row?.cells
    .filter(({ amount, text }) => amount === undefined && !/^\d{0,3}$|^[\d,]*\.\d+$/.test(text.trim()))
    .map(({ text }) => text.trim())
    .slice(0, 2)
    .join(' ');
  return label ? `“${label}”行` : '';
}
