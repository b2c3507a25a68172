import { eachPart } from '../../engine/each-part.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { assetRow, assetTables, isNone } from './asset-rows.ts';

/** 其中：办公用房 is no larger, nor worth more, than all buildings. */
export const officesArePartOfTheBuildings: Rule = {
  id: 'offices-are-part-of-the-buildings',
  group: 'procurement',
  title: '办公用房的面积、价值不大于房屋',
  source: '编制惯例',
  check: eachPart(assetTables, (table) => [
    ...checkColumn(table, 'quantity', '面积', '平方米'),
    ...checkColumn(table, 'value', '价值', table.unit),
  ]),
};

function checkColumn(
  table: PrintedTable,
  column: 'quantity' | 'value',
  what: string,
  unit: string,
): readonly Outcome[] {
  const all = assetRow(table, 'building')?.[column];
  const part = assetRow(table, 'officeBuilding')?.[column];
  if (all === undefined || part === undefined || isNone(part)) return [];
  const difference = numberOf(part) - numberOf(all);
  if (!(difference > 0)) return [passed];
  return [
    {
      kind: 'failed',
      scope: table.scope,
      finding: {
        severity: 'error',
        message: `${table.title}“办公用房”${what}为${part}${unit}，大于“房屋”的${all || '0'}${unit}，多出${difference.toFixed(2)}${unit}。`,
        mend: '核对房屋和其中办公用房的数。',
        places: [
          cellAt(`${table.scope}/${table.id}/officeBuilding/${column}`),
          cellAt(`${table.scope}/${table.id}/building/${column}`),
        ],
        about: `${column}:${part}/${all}`,
      },
    },
  ];
}

const numberOf = (text: string): number => Number(text.normalize('NFKC').replace(/,/g, '') || '0');
