import { type Amount, isZero, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import { type FiscalSource, fiscalSources, type ThreePublicItem } from '../../../schemas/model/terms.ts';
import type { NewId } from './new-ids.ts';
import { type PrintedCells, printedCells } from './printed-cells.ts';
import type { ScopePart } from './scope-part.ts';

export interface ThreePublicEntry {
  readonly id: string;
  readonly unit: string;
  readonly item: ThreePublicItem;
  readonly fund: FiscalSource;
  readonly amount: Amount;
}

/** A row, the entries below it, and the entry that takes what is not told apart. */
const groups: readonly (readonly [string, readonly ThreePublicItem[], ThreePublicItem])[] = [
  ['overseas', ['overseasTeaching', 'overseasOther'], 'overseasOther'],
  ['vehicle', ['vehiclePurchase', 'vehicleOperation'], 'vehicleOperation'],
  ['reception', ['reception'], 'reception'],
  ['conference', ['conferenceUniversity', 'conferenceOther'], 'conferenceOther'],
  ['training', ['training'], 'training'],
];

/** 三公, 会议费 and 培训费 by fund. */
export function threePublicEntries(
  { tables }: ScopePart,
  unit: string,
  newId: NewId,
): readonly ThreePublicEntry[] {
  const cells = printedCells(tables.get('threePublic'));
  return groups.flatMap(([row, items, rest]) =>
    fiscalSources.flatMap((fund) =>
      items.flatMap((item) => {
        const amount = amountOfItem(cells, fund, row, items, item, rest);
        return isZero(amount) ? [] : [{ id: newId('t'), unit, item, fund, amount }];
      }),
    ),
  );
}

function amountOfItem(
  cells: PrintedCells,
  fund: FiscalSource,
  row: string,
  items: readonly ThreePublicItem[],
  item: ThreePublicItem,
  rest: ThreePublicItem,
): Amount {
  const read = (key: string) => printed(cells, key, fund);
  const whole = read(row) ?? zero;
  if (items.length === 1) return whole;
  const own = read(item);
  if (own !== undefined || item !== rest || isZero(whole)) return own ?? zero;
  return subtract(whole, sum(items.filter((other) => other !== item).map((other) => read(other) ?? zero)));
}

/** Where the table does not tell funds apart, all of it is 一般公共预算. */
function printed(cells: PrintedCells, row: string, fund: FiscalSource): Amount | undefined {
  const isSplit = fiscalSources.some((column) => cells.has(column));
  if (isSplit) return cells.amount(row, fund);
  return fund === 'generalPublicBudget' ? cells.amount(row, 'total') : undefined;
}
