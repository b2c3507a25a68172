import { type Amount, sum } from '../../../model/amount.ts';
import type { Assets } from '../../../model/assets.ts';
import { eachPart } from '../../engine/each-part.ts';
import { moneyText } from '../../engine/money-text.ts';
import { type Comparison, notCheckable, type Outcome } from '../../engine/outcome.ts';
import { cellAt, entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, agree as agreeWith, negatePrinted, readPrinted } from '../../printed/printed-figure.ts';
import type { PrintedTable, Subject } from '../../subject/subject.ts';
import { assetTables } from './asset-rows.ts';

/** Buildings, vehicles, large equipment and other assets make the total: as printed, and as the unit's books have it. */
export const assetPartsMakeTheTotal: Rule = {
  id: 'asset-parts-make-the-total',
  group: 'procurement',
  title: '固定资产各部分之和＝资产总额（账面总额）',
  source: '编制惯例',
  check: (subject: Subject) => [...printedTotals(subject), ...bookTotals(subject)],
};

const parts = ['building', 'vehicle', 'largeEquipment', 'otherAsset'] as const;

const printedTotals = eachPart(assetTables, (table) => [checkPrinted(table)]);

function checkPrinted({ cells, title, unit, scope }: PrintedTable): Outcome {
  const total = cells.get('total/value');
  const own = parts.flatMap((part) => cells.get(`${part}/value`) ?? []);
  if (!total?.figure || own.some(({ figure }) => figure === undefined))
    return notCheckable(`“${title}”中有的价值不是数字`);
  const made = addPrinted(own.flatMap(({ figure }) => (figure ? [figure] : [])));
  const comparison: Comparison = {
    left: {
      name: `${title}“资产总额”`,
      text: moneyText(total.figure, unit),
      places: [cellAt(total.address)],
    },
    right: {
      name: '各部分价值之和',
      text: moneyText(made, unit),
      places: own.map(({ address }) => cellAt(address)),
    },
    difference: moneyText(addPrinted([total.figure, negatePrinted(made)]), unit),
  };
  if (agreeWith(total.figure, made)) return { kind: 'passed', scope, comparison };
  return {
    kind: 'failed',
    scope,
    finding: { ...told(comparison), places: [cellAt(total.address), ...comparison.right.places] },
  };
}

const bookTotals = eachPart(
  ({ report }) => report.assets.filter(({ bookTotal }) => bookTotal !== undefined),
  (assets) => [checkBooks(assets)],
);

/** Entries are exact: what differs from the books differs. */
function checkBooks({ id, unit, parts: own, bookTotal = '0.00' as Amount }: Assets): Outcome {
  const made = sum(parts.flatMap((part) => own[part]?.value ?? []));
  const [left, right] = [readPrinted(bookTotal, '元'), readPrinted(made, '元')];
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
    finding: { ...told(comparison), places: [place, ...comparison.right.places] },
  };
}

const told = (comparison: Comparison) => ({
  severity: 'error' as const,
  message: `${comparison.left.name}为${comparison.left.text}，${comparison.right.name}为${comparison.right.text}，相差${comparison.difference}。`,
  mend: '核对各部分价值和总额，改正录入有误的一个。',
  comparison,
  about: `${comparison.left.text}/${comparison.right.text}`,
});
