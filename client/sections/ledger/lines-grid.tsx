import { memo, useCallback, useMemo } from 'react';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useCodeName } from '../../codes/use-code-name.ts';
import { useCodeOptions } from '../../codes/use-code-options.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { useColumnTotal } from '../list/use-column-total.ts';
import type { PrepareEdits } from '../list/use-list-edits.ts';
import { withNewProjects } from '../projects/with-new-projects.ts';
import { lineColumns } from './line-columns.ts';
import { LineFilter } from './line-filter.tsx';
import { lineRules } from './line-rules.ts';
import { newLine } from './new-line.ts';
import { useLineFilter } from './use-line-filter.ts';

/** 收支明细 to type in. */
export const LinesGrid = memo(function LinesGrid() {
  const lines = useEditor((state) => state.report.lines);
  const units = useEditor((state) => state.report.units);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const { newId } = useEditorActions();
  const columns = useLineColumns();
  const { filter, setFilter, shown } = useLineFilter(lines);
  const totals = useColumnTotal(shown, moneyUnit);
  const prepare = useCallback<PrepareEdits>(
    (draft, edits) => withNewProjects(draft, 'lines', edits, newId),
    [newId],
  );
  const newItem = useCallback(() => newLine(newId(), units), [newId, units]);
  return (
    <div className="section-block">
      {lines.length > 1 && (
        <LineFilter filter={filter} onChange={setFilter} shown={shown.length} all={lines.length} />
      )}
      <ListGrid
        label="收支明细"
        path={path}
        counted="条明细"
        items={shown}
        columns={columns}
        rules={lineRules}
        newItem={newItem}
        prepare={prepare}
        entryOf={entryOf}
        totals={totals}
        emptyText="先照批复的预算表填支出：每个功能科目、每种钱一行，收入由它们的资金来源得出。"
      />
    </div>
  );
});

function useLineColumns() {
  const units: WorkingReport['units'] = useEditor((state) => state.report.units);
  const projects = useEditor((state) => state.report.projects);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const options = useCodeOptions('functionalClass');
  const nameOf = useCodeName('functionalClass');
  return useMemo(
    () => lineColumns({ units, projects, moneyUnit, options, nameOf }),
    [units, projects, moneyUnit, options, nameOf],
  );
}

const path = ['lines'];
const entryOf = (id: string) => `lines/${id}`;
