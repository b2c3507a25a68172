import { addPrinted, type PrintedFigure, readPrinted } from '../printed/printed-figure.ts';
import { asMeant } from './as-meant.ts';
import { isCostRow } from './level-names.ts';
import { noCost, perUnit, staged, wholeCost } from './measure-lexicon.ts';
import { plainText } from './plain-text.ts';
import type { NumberValue } from './read-value.ts';
import type { TargetIndicator, TargetOwner } from './target-owner.ts';

/** What a project means to spend on something this year, as a 成本指标 says. */
export interface CostRow {
  readonly own: TargetIndicator;
  readonly value: NumberValue;
  readonly figure: PrintedFigure;
  /** It stands for the whole, the others are parts of it. */
  readonly isWhole: boolean;
}

const known = new WeakMap<TargetOwner, readonly CostRow[]>();

/** The rows that can be held against the year's budget: never 人均, 单次, 每…, 标准, 平均, and no savings. */
export function costRows(owner: TargetOwner): readonly CostRow[] {
  const earlier = known.get(owner);
  if (earlier) return earlier;
  const rows = owner.indicators.flatMap(costRow);
  known.set(owner, rows);
  return rows;
}

function costRow(own: TargetIndicator): readonly CostRow[] {
  const { value, indicator } = own;
  if (!isCostRow(own) || value.kind !== 'number' || value.upTo !== undefined) return [];
  const words = plainText(`${indicator.name}；${indicator.description}`);
  if (perUnit.test(words) || noCost.test(words) || hasRate(value)) return [];
  const figure = moneyOf(value);
  return figure ? [{ own, value, figure, isWhole: wholeCost.test(words) }] : [];
}

const hasRate = ({ unit }: NumberValue): boolean => unit.kind === 'money' && unit.per !== undefined;

/** 24.07万 is 24.07万元 where it is about money. A target is meant as it stands: 6万元 is no rounded figure. */
export function moneyOf({ number, unit }: NumberValue): PrintedFigure | undefined {
  if (unit.kind !== 'money' && unit.kind !== 'scale') return undefined;
  const money = unit.kind === 'money' ? unit.money : unit.scale === '万' ? '万元' : '亿元';
  const figure = readPrinted(number, money);
  return figure && asMeant(figure);
}

/** What the rows come to: parts are not added to the whole that has them, nor to a row they add up to. */
export function costTotal(rows: readonly CostRow[]): readonly CostRow[] {
  if (rows.length < 2) return rows;
  const parts = rows.filter(({ isWhole }) => !isWhole);
  if (parts.length < rows.length && parts.length > 0) return parts;
  const whole = rows.length > 2 ? rows.find((row) => isSumOfRest(row, rows)) : undefined;
  return whole ? rows.filter((row) => row !== whole) : rows;
}

function isSumOfRest(row: CostRow, rows: readonly CostRow[]): boolean {
  const rest = addPrinted(rows.filter((other) => other !== row).map(({ figure }) => figure));
  return rest.value === row.figure.value;
}

/** Whether what the owner pays for goes beyond the year: 尾款, 分期, 二期工程. */
export const isStaged = (
  { name, purpose, goals, isOverYears }: TargetOwner,
  rows: readonly CostRow[],
): boolean =>
  isOverYears ||
  staged.test([name, purpose, ...goals].join('；')) ||
  rows.some(({ own }) => staged.test(`${own.indicator.name}；${own.indicator.description}`));
