import { type Amount, type MoneyUnit, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import { assetPartKeys } from '../../../schemas/model/assets.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import { isTail } from './is-tail.ts';
import type { NewId } from './new-ids.ts';
import { printedCells } from './printed-cells.ts';
import { quantityOf } from './quantity-of.ts';
import type { ScopePart } from './scope-part.ts';

type Assets = NonNullable<ReportInput['assets']>[number];

/** 固定资产 of a part; a total that its parts do not make is kept as that of the books. */
export function assetEntries(
  { tables }: ScopePart,
  unit: string,
  year: number,
  newId: NewId,
): readonly Assets[] {
  const table = tables.get('assets');
  const cells = printedCells(table);
  const parts = Object.fromEntries(
    assetPartKeys.flatMap((key) => {
      const value = cells.amount(key, 'value');
      const quantity = quantityOf(cells.text(key, 'quantity'));
      if (value === undefined && quantity === undefined) return [];
      return [
        [
          key,
          { ...(quantity === undefined ? {} : { quantity }), ...(value === undefined ? {} : { value }) },
        ] as const,
      ];
    }),
  );
  const total = cells.amount('total', 'value');
  if (!table || (Object.keys(parts).length === 0 && total === undefined)) return [];
  const made = sum(
    assetPartKeys.filter((key) => key !== 'officeBuilding').map((key) => parts[key]?.value ?? zero),
  );
  return [
    {
      id: newId('a'),
      unit,
      date: table.caption.date ?? `${year - 1}-12-31`,
      basis: table.cells.some(({ text }) => /净值/.test(text)) ? 'netValue' : 'originalValue',
      parts,
      ...(total === undefined || isTail(subtract(total, made), mostTail(table.unit))
        ? {}
        : { bookTotal: total }),
    },
  ];
}

/** What rounding the parts and the total leaves. */
const mostTail = (unit: MoneyUnit): Amount => (unit === '万元' ? hundredths : zero);
const hundredths = '200.00' as Amount;
