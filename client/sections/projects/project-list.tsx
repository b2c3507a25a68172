import { useCallback, useMemo, useState } from 'react';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { projectBudgets } from './project-budgets.ts';
import { projectColumnAt } from './project-column-at.ts';
import { projectColumns } from './project-columns.ts';
import { projectRules } from './project-rules.ts';
import { ProjectTools } from './project-tools.tsx';
import { RemoveProjects } from './remove-projects.tsx';
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
  const columns = useMemo(() => projectColumns({ units, budgets, moneyUnit }), [units, budgets, moneyUnit]);
  const only = units.length === 1 ? (units[0]?.id ?? '') : '';
  const newItem = useCallback(() => ({ ...blankProject, id: newId(), unit: only }), [newId, only]);
  return (
    <>
      <p className="section-note">
        每行一个项目；选中一行后用“填写绩效目标”填目标和指标。预算由“收支明细”中写明该项目的行相加。
      </p>
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
const blankProject: Omit<WorkingReport['projects'][number], 'id'> = {
  unit: '',
  code: '',
  name: '',
  purpose: '',
  goals: [],
  indicators: [],
  notDisclosed: false,
};
