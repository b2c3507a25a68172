import type { Address } from '../../document/inline.ts';
import { formatAmount, isZero, type MoneyFormat, sum, zero } from '../../model/amount.ts';
import type { Column } from '../../pack/table-spec.ts';
import type { DerivedCell } from '../derived-report.ts';
import { entriesOf } from '../entries-of.ts';
import type { Fact } from '../fact.ts';

const noEntries: readonly Address[] = [];

/** A cell without money. */
export const textCell = (
  text: string,
  address: Address,
  align: DerivedCell['align'] = 'left',
): DerivedCell => ({ text, align, address, entries: noEntries });

/** How a table prints money, and what it prints for none. */
export type CellMoney = MoneyFormat & { readonly zero?: string };

/** The sum of the facts; a zero prints blank where the table names nothing else. */
export function amountCell(
  column: Pick<Column, 'align' | 'value'>,
  facts: readonly Fact[],
  address: Address,
  money: CellMoney,
): DerivedCell {
  const none = column.value === 'quantity' ? '' : (money.zero ?? '');
  if (facts.length === 0)
    return { text: none, align: column.align, address, entries: noEntries, amount: zero };
  const amount = sum(facts.map((fact) => fact.amount));
  return {
    text: isZero(amount)
      ? none
      : column.value === 'quantity'
        ? formatQuantity(amount)
        : formatAmount(amount, money),
    align: column.align,
    address,
    entries: entriesOf(facts),
    amount,
  };
}

/** `7306.50` as `7306.5`, `12.00` as `12`. */
export const formatQuantity = (quantity: string): string =>
  quantity.includes('.') ? quantity.replace(/\.?0+$/, '') : quantity;
