import { useCallback, useState } from 'react';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { CodeNamesAsked } from '../code-names/code-names-asked.tsx';
import { useSameCodes } from '../code-names/use-same-codes.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { useColumnTotal } from '../list/use-column-total.ts';
import { AllocationTable } from './allocation-table.tsx';
import { economicRules } from './economic-rules.ts';
import { FillRest } from './fill-rest.tsx';
import { newEconomicLine } from './new-economic-line.ts';
import { useEconomicColumns } from './use-economic-columns.ts';
import '../sections.css';
import type { PrepareEdits } from '../list/use-list-edits.ts';
import { withNewProjects } from '../projects/with-new-projects.ts';

/** 基本支出 by 款, with what is left to allocate. */
export function EconomicTable() {
  const items = useEditor((state) => state.report.economicLines);
  const units = useEditor((state) => state.report.units);
  const { newId } = useEditorActions();
  const columns = useEconomicColumns();
  const [row, setRow] = useState<string>();
  const totals = useColumnTotal(
    items,
    useEditor((state) => state.moneyUnit),
  );
  const prepare = useCallback<PrepareEdits>(
    (draft, edits) => withNewProjects(draft, 'economicLines', edits, newId),
    [newId],
  );
  const newItem = useCallback(() => newEconomicLine(newId(), units), [newId, units]);
  const departmental = useSameCodes(items.map((item) => item.economicClass));
  const governmental = useSameCodes(items.map((item) => item.governmentEconomicClass ?? ''));
  return (
    <div className="section-body">
      <AllocationTable />
      <CodeNamesAsked list="departmentEconomicClass" used={departmental} />
      <CodeNamesAsked list="governmentEconomicClass" used={governmental} />
      <ListGrid
        label="经济分类明细"
        path={path}
        counted="条明细"
        items={items}
        columns={columns}
        rules={economicRules}
        newItem={newItem}
        prepare={prepare}
        entryOf={entryOf}
        totals={totals}
        emptyText="先选资金来源，再照批复把基本支出逐“款”填入；还差多少见上表。"
        onRow={setRow}
        tools={<FillRest row={row} />}
      />
    </div>
  );
}

const path = ['economicLines'];
const entryOf = (id: string) => `economicLines/${id}`;
