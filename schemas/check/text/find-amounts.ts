import { nothing, type PrintedFigure, type PrintedUnit } from '../printed/printed-figure.ts';
import { numberInWords, readAmount } from './amount-in-words.ts';

/** A sum of money as it stands in a text. */
export interface FoundAmount {
  readonly start: number;
  readonly end: number;
  /** `630.67万元`, without spaces. */
  readonly text: string;
  readonly figure: PrintedFigure;
  readonly unit: PrintedUnit;
  /** 约, 不超过, …余: nothing that could be held against a figure. */
  readonly isApproximate: boolean;
  /** A price or a standard: 元/人, 每月…元. */
  readonly isRate: boolean;
  /** 持平: a change of nothing, in words. */
  readonly isLevel: boolean;
}

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:，\d{3})+(?=\.\d|\s*(?:万|亿|元))(?:\.\d+)?|\d+(?:\.\d+)?`;
const unit = String.raw`亿元|[百千]?万元|[百千]?元(?![旦素首氏月宵件])|万(?![\d元人次份亩吨平立米方公户册张件条个只株头名字帧千度余多辆台套尾卷场家篇伏])`;
const amounts = new RegExp(
  String.raw`(?<before>约|近|超过|不超过|不高于|不低于|不少于|以内|[≤≥<>≦≧])?(?:为|:|：)?\s*(?:(?<![\d.A-Za-z第,])(?<sign>-)?\s*(?<number>${number})\s*(?<more>余|多)?\s*(?<unit>${unit})|(?<words>${numberInWords})(?<wordUnit>亿元|万元|元(?![旦素首氏月宵件])))(?<after>\s*(?:/|每|左右|以上|以下|以内|上下))?`,
  'g',
);
const priced = /(?:每[人月天年个次户亩台套份]|人均|单价|标准|按)[^，。；、]{0,8}$/;

/** Every sum of money, in order. `text` in plain digits and signs. */
export function findAmounts(text: string): readonly FoundAmount[] {
  const levels = findLevels(text);
  if (!/[元万]/.test(text)) return levels;
  const sums = [...text.matchAll(amounts)].flatMap((match) => {
    const { before, sign = '', number: digits, more, words = '', wordUnit, after = '' } = match.groups ?? {};
    const read = readAmount(`${sign}${digits ?? words}`, match.groups?.unit ?? wordUnit ?? '');
    if (!read) return [];
    const first = digits === undefined ? match[0].indexOf(words) : match[0].search(/-\s*\d|\d/);
    const start = match.index + first;
    const end = match.index + match[0].length - after.length;
    const isApproximate = before !== undefined || more !== undefined || /[左以上]/.test(after);
    const isRate = /[/每]/.test(after) || priced.test(text.slice(Math.max(0, start - 16), start));
    const own = text.slice(start, end).replace(/\s/g, '');
    return [{ start, end, text: own, ...read, isApproximate, isRate, isLevel: false }];
  });
  return levels.length === 0 ? sums : [...sums, ...levels].sort((a, b) => a.start - b.start);
}

const level = /(基本|大致|大体|总体)?(持平|无增减变化|没有增减变化|无增减|无变化|没有变化)/g;

function findLevels(text: string): readonly FoundAmount[] {
  if (!/持平|无增减|变化/.test(text)) return [];
  return [...text.matchAll(level)].map(({ index, 0: words, 1: roughly }) => ({
    start: index,
    end: index + words.length,
    text: words,
    figure: nothing,
    unit: '万元',
    isApproximate: roughly !== undefined,
    isRate: false,
    isLevel: true,
  }));
}
