import { type Amount, sum } from '../../../schemas/model/amount.ts';
import type { ThreePublicItem } from '../../../schemas/model/terms.ts';
import type { ThreePublicRow } from './three-public-row.ts';

interface NamedSum {
  readonly name: string;
  readonly amount: Amount;
}

interface ThreePublicSums {
  /** “三公”经费 in the strict sense. */
  readonly total: Amount;
  readonly parts: readonly NamedSum[];
  /** 会议费 and 培训费. */
  readonly others: Amount;
  readonly otherParts: readonly NamedSum[];
}

/** The whole department's, group by group. */
export function threePublicSums(rows: readonly ThreePublicRow[]): ThreePublicSums {
  const sumOf = (items: readonly ThreePublicItem[]): Amount =>
    sum(rows.filter(({ item }) => items.includes(item)).flatMap(({ total }) => total || []));
  const named = (groups: Groups) => groups.map(({ name, items }) => ({ name, amount: sumOf(items) }));
  return {
    total: sumOf(strict.flatMap(({ items }) => items)),
    parts: named(strict),
    others: sumOf(beside.flatMap(({ items }) => items)),
    otherParts: named(beside),
  };
}

type Groups = readonly { readonly name: string; readonly items: readonly ThreePublicItem[] }[];

const strict: Groups = [
  { name: '因公出国（境）费', items: ['overseasTeaching', 'overseasOther'] },
  { name: '公务用车购置及运行费', items: ['vehiclePurchase', 'vehicleOperation'] },
  { name: '公务接待费', items: ['reception'] },
];
const beside: Groups = [
  { name: '会议费', items: ['conferenceUniversity', 'conferenceOther'] },
  { name: '培训费', items: ['training'] },
];
