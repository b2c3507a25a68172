import { eachPartWith } from '../../engine/each-part.ts';
import { type Finding, failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import {
  addPrinted,
  agree,
  exceeds,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../../printed/printed-figure.ts';
import { type CostRow, costRows, costTotal, isStaged } from '../../targets/cost-rows.ts';
import { plainText } from '../../targets/plain-text.ts';
import { type StatedSum, type StatedSums, statedSums } from '../../targets/sums-by-project.ts';
import { type TargetOwner, targetOwners } from '../../targets/target-owner.ts';
import { statedCause } from '../../text/stated-cause.ts';

export const costsAgreeWithText: Rule = {
  id: 'costs-agree-with-text',
  group: 'targets',
  title: '成本指标与说明文字中项目的金额一致',
  source: '绩效目标与预算相匹配；文字与表格一致',
  check: eachPartWith(
    (subject) => targetOwners(subject).map((owner) => [owner, statedSums(subject)] as const),
    textOutcomes,
  ),
};

function textOutcomes(owner: TargetOwner, { all }: StatedSums): readonly Outcome[] {
  const rows = costTotal(costRows(owner));
  const stated = statedFor(owner, all);
  if (rows.length === 0 || !stated) return [];
  const total = addPrinted(rows.map(({ figure }) => figure));
  const isLimit = rows.some(({ value }) => value.comparator !== '=');
  if (agree(total, stated.figure) || (isLimit && !exceeds(total, stated.figure))) return [passed];
  return [failed(unequal(owner, rows, total, stated))];
}

/** The only sum the text names for it; of several different ones none counts. */
function statedFor({ name }: TargetOwner, all: readonly StatedSum[]): StatedSum | undefined {
  const plain = plainText(name);
  if (plain.length < 4) return undefined;
  const found = all.filter(({ phrase }) => phrase.endsWith(plain) || phrase.endsWith(`“${plain}”`));
  const [first] = found;
  return first && found.every(({ figure }) => agree(figure, first.figure)) ? first : undefined;
}

function unequal(
  owner: TargetOwner,
  rows: readonly CostRow[],
  total: PrintedFigure,
  stated: StatedSum,
): Finding {
  const text = `${printedText(total, '万元')}万元`;
  const difference = `${printedText(addPrinted([total, negatePrinted(stated.figure)]), '万元')}万元`;
  const isWhole = rows.some((row) => row.isWhole) && rows.every(({ value }) => value.comparator === '=');
  const isCertain = (isWhole || exceeds(total, stated.figure)) && !isStaged(owner, rows);
  const [first, ...others] = rows.map(({ own }) => own.place);
  return {
    severity: isCertain ? 'error' : 'warning',
    message: `${owner.where}的成本指标为${text}，${stated.where}写的是${stated.text}，相差${difference.replace(/^-/, '')}。`,
    mend: `核对哪一个是本年预算，把另一个改为一致。`,
    places: [first ?? owner.budgetPlace, ...others, stated.place],
    comparison: {
      left: { name: `${owner.where}成本指标`, text, places: rows.map(({ own }) => own.place) },
      right: { name: stated.where, text: stated.text, places: [stated.place] },
      difference,
    },
    cause: statedCause(stated.place, total),
    about: `${text}/${stated.text}`,
  };
}
