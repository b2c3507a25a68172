import { type Amount, sum } from '../../../model/amount.ts';
import type { Assets } from '../../../model/assets.ts';
import { eachPart } from '../../engine/each-part.ts';
import { moneyText } from '../../engine/money-text.ts';
import { type Comparison, notCheckable, type Outcome } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, negatePrinted, readPrinted } from '../../printed/printed-figure.ts';

/** Buildings, vehicles, large equipment and other assets make the total that the unit's own books have. */
export const assetPartsMakeTheBookTotal: Rule = {
  id: 'asset-parts-make-the-book-total',
  group: 'procurement',
  title: '固定资产各部分之和＝账面总额',
  source: '编制惯例',
  check: eachPart(
    ({ report }) => report.assets.filter(({ bookTotal }) => bookTotal !== undefined),
    (assets) => [checkBooks(assets)],
  ),
};

const parts = ['building', 'vehicle', 'largeEquipment', 'otherAsset'] as const;

/** Entries are exact: what differs from the books differs. */
function checkBooks({ id, unit, parts: own, bookTotal = '0.00' as Amount }: Assets): Outcome {
  const left = readPrinted(bookTotal, '元');
  const right = readPrinted(sum(parts.flatMap((part) => own[part]?.value ?? [])), '元');
  if (!left || !right) return notCheckable('账面总额不是数字');
  const place = entryAt(['assets', { id }, 'bookTotal']);
  const comparison: Comparison = {
    left: { name: '固定资产账面总额', text: moneyText(left, '元'), places: [place] },
    right: {
      name: '各部分价值之和',
      text: moneyText(right, '元'),
      places: [entryAt(['assets', { id }, 'parts'])],
    },
    difference: moneyText(addPrinted([left, negatePrinted(right)]), '元'),
  };
  if (left.value === right.value) return { kind: 'passed', scope: unit, comparison };
  return {
    kind: 'failed',
    scope: unit,
    finding: {
      severity: 'error',
      message: `固定资产账面总额为${comparison.left.text}，各部分价值之和为${comparison.right.text}，相差${comparison.difference}。`,
      mend: '核对各部分价值和账面总额，改正录入有误的一个。',
      places: [place, ...comparison.right.places],
      comparison,
      about: `${comparison.left.text}/${comparison.right.text}`,
    },
  };
}
