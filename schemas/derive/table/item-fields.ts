import { formatAmount, isZero, type MoneyFormat, sum } from '../../model/amount.ts';
import type { Unit } from '../../model/department.ts';
import type { ProcurementItem } from '../../model/procurement.ts';
import type { Pack } from '../../pack/pack.ts';
import { type Fact, measured } from '../fact.ts';
import { formatQuantity } from './cell.ts';
import type { TableContext } from './table-context.ts';

type Fields = Readonly<Record<string, string>>;

/** name, nature, grade, funding. */
export const institutionFields = (unit: Unit, pack: Pack): Fields => ({
  name: unit.name,
  nature: unit.natureLabel ?? pack.unitNatures[unit.nature],
  grade: unit.grade,
  funding: unit.funding,
});

/** originName, originBudget, name, catalogCode, measureUnit, quantity, unitPrice. */
export function procurementFields(item: ProcurementItem, money: MoneyFormat, context: TableContext): Fields {
  return {
    ...originFields(item, money, context),
    name: item.name,
    catalogCode: item.catalogCode,
    measureUnit: item.measureUnit,
    quantity: formatQuantity(item.quantity ?? ''),
    unitPrice: item.unitPrice === undefined ? '' : formatAmount(item.unitPrice, money),
  };
}

function originFields(
  { origin, unit }: ProcurementItem,
  money: MoneyFormat,
  { report, pack, facts, projectFacts }: TableContext,
): Fields {
  const budget = (taken: readonly Fact[]) => {
    const amount = sum(taken.map((fact) => fact.amount));
    return isZero(amount) ? '' : formatAmount(amount, money);
  };
  switch (origin.kind) {
    case 'project':
      return {
        originName: report.projects.find(({ id }) => id === origin.project)?.name ?? '',
        originBudget: budget(projectFacts.get(origin.project) ?? []),
      };
    case 'publicCost':
      return {
        originName: pack.publicCostOrigin.name,
        originBudget: budget(
          measured(pack.publicCostOrigin.measure, facts).filter((fact) => fact.unit === unit),
        ),
      };
    case 'stated':
      return {
        originName: origin.name,
        originBudget: origin.budget === undefined ? '' : formatAmount(origin.budget, money),
      };
  }
}
