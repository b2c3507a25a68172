import type { MoneyUnit } from '../../../schemas/model/amount.ts';
import { fiscalSources } from '../../../schemas/model/terms.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { amountColumn } from '../columns/amount-column.ts';
import { shownMoney } from '../readings/shown-money.ts';
import { termName } from '../terms/term-name.ts';
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
  ...(hasSeveralUnits ? [fixedColumn('unitName', '单位', 112)] : []),
  {
    ...fixedColumn('label', '项目', hasSeveralUnits ? 170 : 224),
    display: ({ label, isPrinted }) => (isPrinted ? label : `${label}（不印）`),
    notice: ({ isPrinted }) => (isPrinted ? undefined : notPrinted),
  },
  ...fiscalSources.map((fund) => ({
    ...amountColumn<ThreePublicRow>({ key: fund, title: termName(fund), moneyUnit }),
    readOnly: isDrawn,
  })),
  {
    ...amountColumn({ key: 'total', title: '合计', moneyUnit }),
    readOnly: true,
    sticks: true,
    notice: ({ drawn, total }) =>
      !isDrawn && drawn !== '' && drawn !== total
        ? `“经济分类”明细中这一项是 ${shownMoney(drawn, moneyUnit)} ${moneyUnit}，请核对`
        : undefined,
  },
  ...(isDrawn
    ? []
    : [
        {
          ...amountColumn<ThreePublicRow>({ key: 'drawn', title: '经济分类中', moneyUnit }),
          readOnly: true,
          hint: '“经济分类”明细中这一项的财政拨款数，供核对。',
        },
      ]),
];

const notPrinted = '所选的版式不列这一项，这里的金额不印出来；要印，请在“基本信息”的“版式选择”中改选行数';

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
