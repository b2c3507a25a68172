import { eachPart } from '../../engine/each-part.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedTable } from '../../subject/subject.ts';
import { type AssetRow, assetRow, assetTables, isNone } from './asset-rows.ts';

/** Buildings, vehicles and large equipment have a number (an area) and a value; other assets may have a value alone. */
export const assetsHaveNumberAndValue: Rule = {
  id: 'assets-have-number-and-value',
  group: 'procurement',
  title: '固定资产的数量（面积）与价值同时填列',
  source: '编制惯例',
  check: eachPart(assetTables, (table) => keys.flatMap((key) => checkRow(table, assetRow(table, key)))),
};

const keys = ['building', 'officeBuilding', 'vehicle', 'largeEquipment', 'otherAsset'];

function checkRow(table: PrintedTable, row: AssetRow | undefined): readonly Outcome[] {
  if (!row) return [];
  const missing = lacking(row);
  if (missing === undefined) return [passed];
  const isArea = row.key.toLowerCase().includes('building');
  const number = isArea ? '面积' : '数量';
  const has = missing === 'value' ? `${number}为${row.quantity}` : `价值为${row.value}${table.unit}`;
  const lacks = missing === 'value' ? '价值' : number;
  return [
    {
      kind: 'failed',
      scope: table.scope,
      finding: {
        severity: 'warning',
        message: `${table.title}“${row.label}”${has}，${lacks}为空。`,
        mend: `补填${lacks}；确实没有的（如借用、租用的房屋），在说明中写明。`,
        places: [cellAt(`${table.scope}/${table.id}/${row.key}/${missing}`)],
        cause: `figure:assets/${row.key}/${missing}`,
        about: `${row.key}/${missing}`,
      },
    },
  ];
}

function lacking({ key, quantity, value }: AssetRow): 'value' | 'quantity' | undefined {
  if (isNone(quantity) === isNone(value)) return undefined;
  if (isNone(value)) return 'value';
  return key === 'otherAsset' ? undefined : 'quantity';
}
