import { type MoneyUnit, subtract, zero } from '../../../schemas/model/amount.ts';
import { type AssetPartKey, assetPartKeys, assetsSchema } from '../../../schemas/model/assets.ts';
import { quantitySchema } from '../../../schemas/model/procurement.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { givenAmountColumn } from '../columns/given-amount-column.ts';
import { readWith } from '../readings/read-with.ts';
import { shownMoney } from '../readings/shown-money.ts';
import { assetPartLabels } from '../terms/asset-part-labels.ts';
import type { AssetRow } from './asset-row.ts';
import { basisColumn } from './basis-column.ts';
import { partsValue } from './parts-value.ts';

const readDate = readWith(assetsSchema.shape.date, '');
const readQuantity = readWith(quantitySchema, undefined);

/** A unit a line, in the order of 固定资产占用情况表. */
export const assetColumns = (moneyUnit: MoneyUnit): readonly GridColumn<AssetRow>[] => [
  {
    key: 'unitName',
    title: '单位',
    width: 150,
    kind: 'text',
    pinned: true,
    readOnly: true,
    text: ({ unitName }) => unitName,
    parse: (text) => ({ value: text }),
  },
  {
    key: 'date',
    title: '截止时间',
    width: 96,
    kind: 'text',
    text: ({ assets }) => assets?.date ?? '',
    parse: (text) => readDate(text.trim().replaceAll('/', '-')),
  },
  basisColumn,
  ...assetPartKeys.flatMap((part) => partColumns(part, moneyUnit)),
  {
    ...givenAmountColumn<AssetRow>({
      key: 'sum',
      title: '价值合计',
      moneyUnit,
      amountOf: ({ assets }) => assets && partsValue(assets),
      blank: undefined,
    }),
    readOnly: true,
  },
  {
    ...givenAmountColumn<AssetRow>({
      key: 'bookTotal',
      title: '账面总额',
      moneyUnit,
      amountOf: ({ assets }) => assets?.bookTotal,
      blank: undefined,
    }),
    hint: '单位账上的固定资产总额，用来核对各项之和；没有可不填。',
    notice: (row) => bookNotice(row, moneyUnit),
  },
];

const partColumns = (part: AssetPartKey, moneyUnit: MoneyUnit): readonly GridColumn<AssetRow>[] => [
  {
    key: `${part}.quantity`,
    title: `${assetPartLabels[part]}数量`,
    width: 124,
    align: 'right',
    kind: 'text',
    text: ({ assets }) => assets?.parts[part]?.quantity ?? '',
    parse: (text) => readQuantity(text.normalize('NFKC').replace(/[\s,]/g, '')),
  },
  {
    ...givenAmountColumn<AssetRow>({
      key: `${part}.value`,
      title: '价值',
      moneyUnit,
      amountOf: ({ assets }) => assets?.parts[part]?.value,
      blank: undefined,
    }),
    width: 120,
  },
];

function bookNotice({ assets }: AssetRow, moneyUnit: MoneyUnit): string | undefined {
  if (!assets?.bookTotal) return undefined;
  const difference = subtract(assets.bookTotal, partsValue(assets) || zero);
  return difference === zero
    ? undefined
    : `账面总额与各项之和相差 ${shownMoney(difference, moneyUnit)} ${moneyUnit}，请核对`;
}
