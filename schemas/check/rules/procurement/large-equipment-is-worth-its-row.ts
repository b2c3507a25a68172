import { eachPart } from '../../engine/each-part.ts';
import { moneyText } from '../../engine/money-text.ts';
import { notCheckable, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { exceeds, readPrinted } from '../../printed/printed-figure.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { assetTables } from './asset-rows.ts';
import { quantityOf, times } from './purchases.ts';

/** 单价在20万元以上的设备: so many pieces are worth at least so many times that. */
export const largeEquipmentIsWorthItsRow: Rule = {
  id: 'large-equipment-is-worth-its-row',
  group: 'procurement',
  title: '大型设备的价值不小于数量×起点单价',
  source: '编制惯例（固定资产占用情况表“单价在…万元以上的设备”）',
  check: eachPart(assetTables, (table) => [checkTable(table)]),
};

function checkTable({ cells, rows, unit, scope, title }: PrintedTable): Outcome {
  const label = rows.find(({ key }) => key === 'largeEquipment')?.label ?? '';
  const least = readPrinted(/单价(?:在)?(\d+)万元(?:\(含\)|（含）)?以上/.exec(label)?.[1] ?? '', '万元');
  const value = cells.get('largeEquipment/value');
  const quantity = quantityOf(cells.get('largeEquipment/quantity')?.text ?? '');
  if (!least || least.value === 0n || !value?.figure) return notCheckable('没有大型设备的起点单价或价值');
  if (!quantity || value.text.trim() === '') return passed;
  const wanted = times({ value: least.value, slack: 0n }, quantity);
  if (!exceeds(wanted, value.figure)) return passed;
  return {
    kind: 'failed',
    scope,
    finding: {
      severity: 'error',
      message: `${title}单价${moneyText(least, '万元')}以上的设备有${cells.get('largeEquipment/quantity')?.text}台（套），价值只有${moneyText(value.figure, unit)}，不足${moneyText(wanted, '万元')}。`,
      mend: '核对设备的数量、价值，单价不足的列入其他固定资产。',
      places: [cellAt(value.address)],
      about: `${value.text}/${moneyText(wanted, '万元')}`,
    },
  };
}
