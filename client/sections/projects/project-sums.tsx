import { useDeferredValue, useMemo } from 'react';
import { sum } from '../../../schemas/model/amount.ts';
import { useEditor } from '../../editor/use-editor.ts';
import { SumCard } from '../parts/sum-card.tsx';
import { ledgerOfProjects } from './ledger-of-projects.ts';
import type { ProjectBudget } from './project-budgets.ts';

/** What all projects have, beside what the ledger spends on projects. */
export function ProjectSums({ budgets }: { readonly budgets: readonly ProjectBudget[] }) {
  const lines = useDeferredValue(useEditor((state) => state.report.lines));
  const ledger = useMemo(() => ledgerOfProjects(lines), [lines]);
  const fiscal = sum(budgets.map((own) => own.fiscal));
  const other = sum(budgets.map((own) => own.other));
  return (
    <div className="sum-cards">
      <SumCard
        title="各项目预算"
        total={sum([fiscal, other])}
        parts={[
          { name: '财政拨款', amount: fiscal },
          { name: '其他资金', amount: other },
        ]}
      />
      <SumCard
        title="收支明细中的项目支出"
        total={ledger.total}
        parts={[
          { name: '已写明项目', amount: ledger.named },
          { name: '还没有写明项目', amount: ledger.unnamed },
        ]}
      />
    </div>
  );
}
