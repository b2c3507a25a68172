import { indicatorText } from '../../model/indicator-text.ts';
import type { Indicator } from '../../model/project.ts';
import { type GarbledValue, garbledValue } from './garbled-value.ts';
import { plainText } from './plain-text.ts';
import { rememberWords } from './remember-words.ts';
import { unitOfValue, type ValueUnit } from './unit-of-value.ts';

export type Comparator = '≥' | '≤' | '>' | '<' | '=';

export interface NumberValue {
  readonly kind: 'number';
  readonly comparator: Comparator;
  /** Whether the sign or word for it is printed. */
  readonly isCompared: boolean;
  readonly number: string;
  /** Of a range, 5–10, its end. */
  readonly upTo?: string;
  readonly unit: ValueUnit;
  readonly unitText: string;
}

/** 指标值 as it is printed. */
export type IndicatorValue =
  | NumberValue
  | { readonly kind: 'blank'; readonly isEmpty: boolean }
  /** A day, a month, the end of a year; the year where it is named. */
  | { readonly kind: 'date'; readonly year?: number }
  /** 每季度, 按月拨付. */
  | { readonly kind: 'frequency' }
  /** 是否: the question, no answer. */
  | { readonly kind: 'question' }
  | GarbledValue
  | { readonly kind: 'words' };

const blank = /^(?:[/\\\-—–_、.。…]*|无|空)$/;
const question = /^(?:是[/、或]?否|有[/、或]?无|能[/、或]?否)$/;
/** A month or day with its Chinese words, or a part of the year. */
const date =
  /^(?:截至|截止|于|在)?(?:((?:19|20)\d{2})年度?|当年|本年度?|次年|全年)?(?:第?[一二三四1-4]季度|上半年|下半年|年?[底初末中]|(?:\d{1,2}月?[-至~])?\d{1,2}月份?(?:\d{1,2}[日号])?[底初末中]?旬?)?(?:之前|以前|前|内|止|完成|前完成|前发放|前拨付)*$/;
/** 2023.12.31, 2023-12. */
const numericDate = /^((?:19|20)\d{2})[./-]\d{1,2}(?:[./-]\d{1,2}日?)?(?:之前|以前|前)?$/;
const frequency =
  /^(?:每(?:个)?(?:半年|季度?|学期|年|月|周|日|天)(?:度)?[^\d]{0,8}|按(?:年|季度?|月|周|日)[^\d]{0,6})$/;
const comparators: readonly (readonly [RegExp, Comparator])[] = [
  [/^(?:≥|不低于|不少于|不小于|大于(?:或)?等于|至少|达到?|最少)/, '≥'],
  [/^(?:≤|不高于|不超过|不多于|不大于|小于(?:或)?等于|至多|最多|控制在|低于或等于)/, '≤'],
  [/^(?:>|大于|高于|超过|多于)/, '>'],
  [/^(?:<|小于|低于|少于)/, '<'],
  [/^(?:=|等于|为)/, '='],
];
const number = /^(\d+(?:,\d{3})*(?:\.\d+)?)(?:%?[-~至—–]+(\d+(?:\.\d+)?))?(.*)$/;
const ending = /(?:及以上|以上|及以内|以内|及以下|以下|之内|内|左右)$/;

/** The value of an indicator, of whatever form it was printed in. */
export const indicatorValue = (indicator: Indicator): IndicatorValue => remembered(indicatorText(indicator));

const remembered = rememberWords((printed) => readValue(printed));

export function readValue(printed: string): IndicatorValue {
  const text = plainText(printed);
  if (blank.test(text)) return { kind: 'blank', isEmpty: text === '' };
  if (question.test(text)) return { kind: 'question' };
  const garbled = garbledValue(text);
  if (garbled) return garbled;
  const found = comparators.find(([sign]) => sign.test(text));
  const rest = found ? text.replace(found[0], '') : text;
  const day = date.exec(rest) ?? numericDate.exec(rest);
  if (day) return { kind: 'date', ...(day[1] ? { year: Number(day[1]) } : {}) };
  if (frequency.test(rest)) return { kind: 'frequency' };
  return readNumber(rest, found?.[1]) ?? { kind: 'words' };
}

function readNumber(text: string, before: Comparator | undefined): NumberValue | undefined {
  const match = number.exec(text);
  if (!match) return undefined;
  const [, first = '', upTo, after = ''] = match;
  const unitText = after.replace(ending, '');
  const own = before ?? comparatorAfter(after);
  const unit = unitOfValue(/^%/.test(unitText) ? '%' : unitText);
  if (unit.kind === 'count' && !unit.isKnown && unitText.length > 6) return undefined;
  return {
    kind: 'number',
    comparator: own ?? '=',
    isCompared: own !== undefined,
    number: first.replace(/,/g, ''),
    ...(upTo === undefined ? {} : { upTo }),
    unit,
    unitText,
  };
}

function comparatorAfter(text: string): Comparator | undefined {
  if (/以上$/.test(text)) return '≥';
  return /(?:以内|以下|之内|内)$/.test(text) ? '≤' : undefined;
}
