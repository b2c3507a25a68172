import { type ChangeStatus, changeStatusNames } from '../../../schemas/compare/change-status.ts';
import type { Both } from '../../../schemas/compare/compared-report.ts';
import type { MoneyChange } from '../../../schemas/compare/money/money-change.ts';
import type { TextRun } from '../../../schemas/compare/texts/text-run.ts';
import { type Amount, formatAmount } from '../../../schemas/model/amount.ts';
import type {
  Worksheet,
  WorksheetCell,
  WorksheetColumn,
  WorksheetRow,
  WorksheetRun,
} from '../../documents/xlsx/workbook.ts';

export const blank: WorksheetCell = { kind: 'blank' };
export const text = (own: string, indent = 0): WorksheetCell => ({ kind: 'text', text: own, indent });
export const status = (own: ChangeStatus): WorksheetCell => text(changeStatusNames[own]);

/** 万元: the number is exact to the 分, two decimals are shown of it. */
const money = (amount: Amount): WorksheetCell => ({
  kind: 'number',
  value: formatAmount(amount, { unit: '万元', decimals: 6, trailingZeros: false }),
  format: 'money',
});

/** Both years, the difference and its share. */
export const changeCells = ({
  before,
  after,
  difference,
  percent,
}: MoneyChange): readonly WorksheetCell[] => [
  money(before),
  money(after),
  money(difference),
  percent === undefined ? blank : { kind: 'number', value: percent, format: 'percent' },
];

export const changeColumns = ({ before, after }: Both<string>): readonly WorksheetColumn[] => [
  { title: `${before}（万元）`, width: 14 },
  { title: `${after}（万元）`, width: 14 },
  { title: '增减额（万元）', width: 14 },
  { title: '增减%', width: 8 },
];

const marks = { gone: 'removed', new: 'added' } as const;

export const runsOf = (runs: readonly TextRun[]): readonly WorksheetRun[] =>
  runs.map(({ kind, text: own }) => (kind === 'same' ? { text: own } : { text: own, mark: marks[kind] }));

export const differences = (runs: readonly WorksheetRun[]): WorksheetCell =>
  runs.length === 0 ? blank : { kind: 'runs', runs };

/** A line over the width of the sheet that says what stands below it. */
export const headingRow = (title: string, { length }: readonly WorksheetColumn[]): WorksheetRow => ({
  role: 'heading',
  cells: [text(title), ...Array.from({ length: length - 1 }, () => blank)],
});

export type { Worksheet, WorksheetCell, WorksheetRow };
