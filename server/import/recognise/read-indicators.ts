import type { SourceCell } from '../source/source-document.ts';
import { plain } from './plain.ts';
import type { PrintedIndicator } from './recognised-form.ts';
import { type SourceRow, textsOf } from './source-piece.ts';

const levels: readonly RegExp[] = [/^一级指标/, /^二级指标/, /^三级指标|^指标名称/];
const columns = {
  description: /描述|指标解释|指标内容|指标说明/,
  /** ≥, = or 定性, where the value is printed in parts. */
  operator: /指标性质|运算符|计算符号|^符号$/,
  value: /^(?:年度|绩效)?(?:指标值|目标值)(?!.*依据)/,
  measureUnit: /(?:度量|计量)单位|^单位$/,
  basis: /依据|来源/,
} as const;

export const isIndicatorHeader = (row: SourceRow): boolean =>
  levels.filter((title) => textsOf(row).some((text) => title.test(plain(text)))).length >= 2;

/** Whether a text of the header stands over a column of the indicators. */
export const isIndicatorTitle = (text: string): boolean =>
  [...levels, ...Object.values(columns)].some((title) => title.test(plain(text)));

/** The indicators below a header of them, one a row. */
export function readIndicators(header: SourceRow, rows: readonly SourceRow[]): readonly PrintedIndicator[] {
  const under = (title: RegExp) =>
    header.cells.flatMap((cell, index) => (cell && title.test(plain(cell.text)) ? [index] : []));
  const [first = [], second = [], third = []] = levels.map(under);
  const [description, operator, value, measureUnit, basis] = [
    columns.description,
    columns.operator,
    columns.value,
    columns.measureUnit,
    columns.basis,
  ].map(under) as [number[], number[], number[], number[], number[]];
  const indicators: PrintedIndicator[] = [];
  for (const row of rows) {
    if (isIndicatorHeader(row) || textsOf(row).length === 0) continue;
    const own = (at: readonly number[]) => joined(at.map((column) => row.cells[column]));
    const before = indicators.at(-1);
    // A level that is left blank below the first of its rows goes on, as a merged one does.
    const level1 = own(first) || before?.[0] || '';
    const level2 = own(second) || (own(first) ? '' : before?.[1]) || '';
    const target = `${signIn(own(operator))}${own(value)}${own(value) ? own(measureUnit) : ''}`;
    indicators.push([level1, level2, own(third), own(description), target, own(basis)]);
  }
  return indicators;
}

/** 定性 says that the value is in words. */
const signIn = (text: string): string => (/\p{Script=Han}/u.test(text) ? (signs[plain(text)] ?? '') : text);

const signs: Readonly<Record<string, string>> = {
  大于等于: '≥',
  不低于: '≥',
  小于等于: '≤',
  不高于: '≤',
  大于: '>',
  小于: '<',
  等于: '=',
};

const joined = (cells: readonly (SourceCell | undefined)[]): string =>
  [...new Set(cells)].map((cell) => cell?.text.trim() ?? '').join('');
