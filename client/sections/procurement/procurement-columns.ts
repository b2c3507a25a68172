import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { procurementItemSchema, quantitySchema } from '../../../schemas/model/procurement.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { GridColumn, GridOption } from '../../grid/grid-contract.ts';
import { givenAmountColumn } from '../columns/given-amount-column.ts';
import { projectOptions } from '../columns/project-options.ts';
import { textColumn } from '../columns/text-column.ts';
import { toggleColumn } from '../columns/toggle-column.ts';
import { unitColumns } from '../columns/unit-columns.ts';
import { readCode } from '../readings/read-code.ts';
import { readWith } from '../readings/read-with.ts';
import { fixedAssetColumn } from './fixed-asset-column.ts';
import { fundColumns } from './fund-columns.ts';
import type { OriginBook } from './origin-books.ts';
import { originColumn } from './origin-column.ts';

type Item = WorkingReport['procurement'][number];
const { name, catalogCode, measureUnit } = procurementItemSchema.shape;
const readQuantity = readWith(quantitySchema, undefined);

interface Context {
  readonly units: WorkingReport['units'];
  readonly projects: WorkingReport['projects'];
  readonly catalogue: () => Promise<readonly GridOption[]>;
  readonly catalogueNames: ReadonlyMap<string, string>;
  readonly books: ReadonlyMap<string, OriginBook>;
  readonly pack: Pack;
  readonly moneyUnit: MoneyUnit;
}

/** In the order of 政府采购预算表. */
export const procurementColumns = (context: Context): readonly GridColumn<Item>[] => [
  textColumn({ key: 'name', title: '采购物品名称', width: 140, schema: name, pinned: true }),
  originColumn(projectOptions(context.projects), context.pack.publicCostOrigin.name),
  {
    key: 'catalogCode',
    title: '采购目录编码',
    width: 190,
    kind: 'code',
    options: context.catalogue,
    hint: '可按编码、名称或拼音首字母查找政府采购品目分类目录。',
    text: (item) => item.catalogCode,
    display: ({ catalogCode: code }) => `${code} ${context.catalogueNames.get(code) ?? ''}`.trim(),
    parse: readCode(catalogCode, ''),
  },
  ...unitColumns<Item>(context.units),
  textColumn({ key: 'measureUnit', title: '计量单位', width: 60, schema: measureUnit }),
  {
    key: 'quantity',
    title: '数量',
    width: 60,
    kind: 'text',
    align: 'right',
    text: ({ quantity }) => quantity ?? '',
    parse: (text) => readQuantity(text.normalize('NFKC').replace(/[\s,]/g, '')),
  },
  optionalAmount('unitPrice', '单价', context.moneyUnit),
  ...fundColumns(context.moneyUnit, context.books),
  optionalAmount('smallBusinessShare', '预留中小企业', context.moneyUnit),
  fixedAssetColumn(context.pack),
  toggleColumn({
    key: 'notDisclosed',
    title: '不予公开',
    width: 60,
    hint: '勾选的采购不印在表中，也不计入采购合计。涉密内容不得录入本系统。',
  }),
];

const optionalAmount = (
  key: 'unitPrice' | 'smallBusinessShare',
  title: string,
  moneyUnit: MoneyUnit,
): GridColumn<Item> =>
  givenAmountColumn({ key, title, moneyUnit, amountOf: (item) => item[key], blank: undefined });
