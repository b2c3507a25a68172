import { eachPart } from '../../engine/each-part.ts';
import { moneyText } from '../../engine/money-text.ts';
import { type Finding, notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { addPrinted, agree, exceeds, negatePrinted } from '../../printed/printed-figure.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { moneyOf, type Purchase, purchasesOf, purchaseTables, quantityOf, times } from './purchases.ts';

/**
 * Quantity times price makes the amount, within what rounding took off the price as often as there are pieces. Less than
 * that may be this year's part of a longer contract: somebody has to look.
 */
export const priceTimesQuantityIsTheAmount: Rule = {
  id: 'price-times-quantity-is-the-amount',
  group: 'procurement',
  title: '采购金额＝数量×单价（在单价取整误差内）',
  source: '编制惯例',
  check: eachPart(purchaseTables, (table) => purchasesOf(table).map((item) => checkItem(item, table))),
};

function checkItem(item: Purchase, table: PrintedTable): Outcome {
  const total = item.cell('total');
  const quantity = quantityOf(item.cell('quantity')?.text ?? '');
  const price = moneyOf(item.cell('unitPrice'), table);
  if (!total?.figure || !quantity || !price)
    return notCheckable(`采购项目“${item.name}”没有数量、单价或金额`);
  const product = times(price, quantity);
  if (agree(product, total.figure)) return passed;
  const { scope, unit } = table;
  const difference = moneyText(addPrinted([total.figure, negatePrinted(product)]), unit);
  const made = moneyText(product, unit);
  const finding: Finding = {
    severity: exceeds(total.figure, product) ? 'error' : 'warning',
    message: `采购“${item.name}”数量${item.cell('quantity')?.text}×单价${moneyText(price, unit)}＝${made}，采购金额为${moneyText(total.figure, unit)}，相差${difference}，超出单价取整的误差。`,
    mend: '核对数量、单价和金额，改正录入有误的一个；分年支付的，单价填本年应付部分。',
    places: [cellAt(total.address)],
    about: `${made}/${total.text}`,
  };
  return { kind: 'failed', scope, finding };
}
