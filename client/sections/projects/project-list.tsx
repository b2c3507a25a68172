import { useCallback, useMemo, useState } from 'react';
import { zero } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { useOriginBooks } from '../procurement/use-origin-books.ts';
import { newProject } from './new-project.ts';
import { type ProjectBudget, projectBudgets } from './project-budgets.ts';
import { projectColumnAt } from './project-column-at.ts';
import { projectColumns } from './project-columns.ts';
import { projectRules } from './project-rules.ts';
import { ProjectSums } from './project-sums.tsx';
import { ProjectTools } from './project-tools.tsx';
import { projectTotals } from './project-totals.ts';
import { RemoveProjects } from './remove-projects.tsx';
import { useProjectCopy } from './use-project-copy.ts';
import { useProjectRemoval } from './use-project-removal.ts';

/** All projects, a line each; goals and indicators have a page of their own. */
export function ProjectList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const projects = useEditor((state) => state.report.projects);
  const units = useEditor((state) => state.report.units);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const completed = useEditor((state) => state.completed.report);
  const pack = useEditor((state) => state.pack);
  const { newId } = useEditorActions();
  const removal = useProjectRemoval();
  const [row, setRow] = useState<string>();
  const budgets = useMemo(() => projectBudgets(completed, pack), [completed, pack]);
  const books = useOriginBooks();
  const columns = useMemo(
    () => projectColumns({ units, budgets, books, moneyUnit }),
    [units, budgets, books, moneyUnit],
  );
  const own = projects.flatMap(({ id, statedBudget }) => budgets.get(id) ?? stated(statedBudget));
  const duplicate = useProjectCopy();
  const only = units.length === 1 ? (units[0]?.id ?? '') : '';
  const newItem = useCallback(() => newProject(newId(), only), [newId, only]);
  return (
    <>
      <ProjectSums budgets={own} />
      <ListGrid
        label="项目"
        path={path}
        counted="个项目"
        items={projects}
        columns={columns}
        rules={projectRules}
        newItem={newItem}
        onRemove={removal.ask}
        onRow={setRow}
        onDuplicate={duplicate}
        entryOf={entryOf}
        isCompact
        totals={projectTotals(own, moneyUnit)}
        emptyText="先填项目名称；也可以在“收支明细”的“项目”列直接写新项目的名称。"
        columnAt={projectColumnAt}
        tools={<ProjectTools project={projects.find(({ id }) => id === row)} onOpen={onOpen} />}
      />
      {removal.asked && (
        <RemoveProjects asked={removal.asked} onConfirm={removal.remove} onClose={removal.cancel} />
      )}
    </>
  );
}

const path = ['projects'];
const entryOf = (id: string) => `projects/${id}`;

/** Of a report still being written either part may be blank. */
const stated = (budget: WorkingReport['projects'][number]['statedBudget']): ProjectBudget | [] =>
  budget ? { fiscal: budget.fiscal || zero, other: budget.other || zero } : [];
