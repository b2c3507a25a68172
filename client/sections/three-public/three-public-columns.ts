import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { fiscalSources } from '../../../schemas/model/terms.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { amountColumn } from '../columns/amount-column.ts';
import { sourceLabels } from '../terms/source-labels.ts';
import type { ThreePublicRow } from './three-public-row.ts';

interface Context {
  readonly hasSeveralUnits: boolean;
  readonly isDrawn: boolean;
  readonly moneyUnit: MoneyUnit;
}

export const threePublicColumns = ({
  hasSeveralUnits,
  isDrawn,
  moneyUnit,
}: Context): readonly GridColumn<ThreePublicRow>[] => [
  ...(hasSeveralUnits ? [fixedColumn('unitName', '单位', 190)] : []),
  fixedColumn('label', '项目', 250),
  ...fiscalSources.map((fund) => ({
    ...amountColumn<ThreePublicRow>({ key: fund, title: sourceLabels[fund], moneyUnit }),
    width: 190,
    readOnly: isDrawn,
  })),
  { ...amountColumn({ key: 'total', title: '合计', moneyUnit }), readOnly: true },
  ...(isDrawn
    ? []
    : [
        {
          ...amountColumn<ThreePublicRow>({ key: 'drawn', title: '经济分类中', moneyUnit }),
          width: 170,
          readOnly: true,
          hint: '“经济分类”明细中这一项的财政拨款数，供核对。',
          notice: ({ drawn, total }: ThreePublicRow) =>
            drawn !== '' && drawn !== total ? '与本表填写的合计不一致，请核对' : undefined,
        },
      ]),
];

const fixedColumn = (
  key: 'unitName' | 'label',
  title: string,
  width: number,
): GridColumn<ThreePublicRow> => ({
  key,
  title,
  width,
  kind: 'text',
  pinned: true,
  readOnly: true,
  text: (row) => row[key],
  parse: (text) => ({ value: text }),
});
