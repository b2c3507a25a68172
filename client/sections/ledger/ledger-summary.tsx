import { memo, useMemo } from 'react';
import { useEditor } from '../../editor/use-editor.ts';
import { SumCard } from '../parts/sum-card.tsx';
import { termName } from '../terms/term-name.ts';
import { ledgerTotals } from './ledger-totals.ts';

/** 收入 and 支出 of what is entered so far. */
export const LedgerSummary = memo(function LedgerSummary() {
  const completed = useEditor((state) => state.completed);
  const totals = useMemo(() => ledgerTotals(completed.report), [completed]);
  const leftOut = useMemo(
    () =>
      new Set(
        completed.unfinished.flatMap(({ path: [part, item] }) =>
          (part === 'lines' || part === 'closing') && typeof item === 'object' ? [item.id] : [],
        ),
      ).size,
    [completed],
  );
  return (
    <>
      <div className="sum-cards">
        <SumCard
          title="收入总计"
          total={totals.total}
          parts={[
            ...totals.income.map(([source, amount]) => ({ name: termName(source), amount })),
            { name: '上年结转结余', amount: totals.carryOver },
          ]}
        />
        <SumCard
          title="支出总计"
          total={totals.total}
          parts={[
            ...totals.spending.map(([category, amount]) => ({ name: termName(category), amount })),
            { name: '年终结转结余', amount: totals.closing },
          ]}
        />
      </div>
      {leftOut > 0 && <p className="section-note">另有 {leftOut} 条没有填完，未计入。</p>}
    </>
  );
});
