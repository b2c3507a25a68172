import { CloseOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { type Amount, formatAmount, type MoneyUnit } from '../../../schemas/model/amount.ts';
import type { DescribedEntry } from './described-entry.ts';

interface Props {
  readonly title: string;
  readonly entries: readonly DescribedEntry[];
  readonly moneyUnit: MoneyUnit;
  readonly onGo: (entry: DescribedEntry) => void;
  readonly onClose: () => void;
}

/** What a figure adds up, each leading to where it is entered. */
export function EntryList({ title, entries, moneyUnit, onGo, onClose }: Props) {
  return (
    <section className="entry-list" aria-label="数字的来源">
      <header>
        <h3>
          {title}：由 {entries.length} 条录入得出（{moneyUnit}）
        </h3>
        <Button type="text" icon={<CloseOutlined aria-hidden />} aria-label="关闭来源" onClick={onClose} />
      </header>
      <ul>
        {entries.map((described, index) => (
          <li key={described.entry}>
            {/* biome-ignore lint/a11y/noAutofocus: the list is what the person has just asked for */}
            <button type="button" autoFocus={index === 0} onClick={() => onGo(described)}>
              <span>{described.place}</span>
              <span className="entry-detail">{described.detail}</span>
              <span className="entry-amount">{amountText(described.amount, moneyUnit)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const decimals = { 元: 2, 万元: 6 } satisfies Record<MoneyUnit, number>;

const amountText = (amount: string | undefined, unit: MoneyUnit): string =>
  amount === undefined
    ? ''
    : formatAmount(amount as Amount, {
        unit,
        decimals: decimals[unit],
        grouping: true,
        trailingZeros: unit === '元',
      });
