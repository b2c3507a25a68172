import type { GridColumn, GridOption } from '../../../client/grid/grid-contract.ts';
import { type Amount, formatAmount, type MoneyUnit } from '../../../schemas/model/amount.ts';
import { readMoney } from '../../../schemas/model/read-money.ts';
import type { Line } from './line.ts';

export interface ColumnsWanted {
  readonly moneyUnit: MoneyUnit;
  readonly extraColumns: number;
  readonly isMultiline: boolean;
  readonly loadCodes: () => Promise<readonly GridOption[]>;
  /** Called when a row is drawn. */
  readonly onDraw?: () => void;
}

const own = (key: string) => (row: Line) => row.texts[key] ?? '';
const asIs = (text: string) => ({ value: text.trim() });

export function lineColumns({
  moneyUnit,
  extraColumns,
  isMultiline,
  loadCodes,
  onDraw = () => {},
}: ColumnsWanted): readonly GridColumn<Line>[] {
  return [
    { key: 'unit', title: '单位', width: 180, kind: 'text', text: own('unit'), parse: asIs, pinned: true },
    {
      key: 'code',
      title: '功能分类科目',
      width: 220,
      kind: 'code',
      text: own('code'),
      display: (row) => {
        onDraw();
        return row.texts.code === '2010301' ? '2010301 行政运行' : own('code')(row);
      },
      parse: readCode,
      options: loadCodes,
    },
    {
      key: 'category',
      title: '支出类别',
      width: 110,
      kind: 'choice',
      text: own('category'),
      parse: (text) => (text ? { value: text } : { fault: '支出类别不能为空，请从列表中选择' }),
      notice: (row) => (row.texts.category ? undefined : '支出类别还没有选'),
      options: categories,
    },
    { key: 'carried', title: '上年结转', width: 80, kind: 'toggle', text: own('carried'), parse: asIs },
    money('amount', '金额', moneyUnit),
    {
      key: 'remark',
      title: '说明',
      width: 180,
      kind: 'text',
      text: own('remark'),
      parse: asIs,
      multiline: isMultiline,
    },
    {
      key: 'id',
      title: '行标识',
      width: 80,
      kind: 'text',
      text: ({ id }) => id,
      parse: asIs,
      readOnly: true,
    },
    ...Array.from({ length: extraColumns }, (_, index) =>
      money(`extra${index}`, `金额${index + 1}`, moneyUnit),
    ),
  ];
}

const categories: readonly GridOption[] = [
  { value: '基本支出', label: '基本支出', search: 'jbzc' },
  { value: '项目支出', label: '项目支出', search: 'xmzc' },
  { value: '经营支出', label: '经营支出', search: 'jyzc' },
];

function money(key: string, title: string, unit: MoneyUnit): GridColumn<Line> {
  const decimals = unit === '元' ? 2 : 6;
  const shown = (row: Line, grouping: boolean): string => {
    const amount = row.texts[key];
    return amount
      ? formatAmount(amount as Amount, { unit, decimals, grouping, trailingZeros: unit === '元' })
      : '';
  };
  return {
    key,
    title,
    width: 120,
    kind: 'amount',
    text: (row) => shown(row, false),
    display: (row) => shown(row, true),
    parse: (text) => readMoney(text, unit),
  };
}

const readCode = (text: string) =>
  /^\d{7}$/.test(text) || text === ''
    ? { value: text }
    : { fault: `“${text}”不是功能分类科目编码：应为 7 位数字，例如 2010301` };
