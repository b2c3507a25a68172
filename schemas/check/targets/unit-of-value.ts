import { clockUnits, countUnits, periodUnits, scoreUnits } from './unit-lexicon.ts';

/** What an indicator's value is counted in. */
export type ValueUnit =
  | { readonly kind: 'none' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'money'; readonly money: '元' | '万元' | '亿元'; readonly per?: string }
  /** 万 or 亿 of what the indicator is about. */
  | { readonly kind: 'scale'; readonly scale: '万' | '亿' }
  | { readonly kind: 'duration' }
  /** 次/年. */
  | { readonly kind: 'frequency' }
  | { readonly kind: 'score' }
  | { readonly kind: 'count'; readonly isKnown: boolean };

const money = /^(亿元|万元|元)(?:人民币|整)?(?:[/每](.+))?$/;
const counted = new RegExp(`^[千万亿]?余?(?:${countUnits.join('|')})(?:次|数|/.+)?$`);
const duration = new RegExp(`^个?(?:${clockUnits.join('|')})$`);
const frequency = new RegExp(`^.{1,3}/个?(?:${periodUnits.join('|')})$`);
const score = new RegExp(`^(?:${scoreUnits.join('|')})$`);

/** The unit as printed after the number. */
export function unitOfValue(text: string): ValueUnit {
  if (text === '') return { kind: 'none' };
  if (/^(?:%|‰|个?百分点|百分比)$/.test(text)) return { kind: 'percent' };
  if (text === '万' || text === '亿') return { kind: 'scale', scale: text };
  const amount = money.exec(text);
  if (amount) return { kind: 'money', money: amount[1] as '元', ...(amount[2] ? { per: amount[2] } : {}) };
  if (duration.test(text)) return { kind: 'duration' };
  if (frequency.test(text)) return { kind: 'frequency' };
  if (score.test(text)) return { kind: 'score' };
  return { kind: 'count', isKnown: counted.test(text) };
}
