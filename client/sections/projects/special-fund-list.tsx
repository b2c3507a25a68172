import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { useColumnTotal } from '../list/use-column-total.ts';
import { specialFundColumns } from './special-fund-columns.ts';

/** All special funds, a line each. */
export function SpecialFundList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const funds = useEditor((state) => state.report.specialFunds);
  const units = useEditor((state) => state.report.units);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const { newId } = useEditorActions();
  const [row, setRow] = useState<string>();
  const columns = useMemo(() => specialFundColumns(units, moneyUnit), [units, moneyUnit]);
  const totals = useColumnTotal(funds, moneyUnit);
  const first = units[0]?.id ?? '';
  const newItem = useCallback(() => ({ ...blankFund, id: newId(), unit: first }), [newId, first]);
  const current = funds.find(({ id }) => id === row);
  return (
    <ListGrid
      label="部门主管专项资金"
      path={path}
      counted="项专项资金"
      items={funds}
      columns={columns}
      newItem={newItem}
      onRow={setRow}
      entryOf={entryOf}
      isCompact
      totals={totals}
      emptyText="没有部门主管的专项资金时这里空着，表中按规定印空表。"
      tools={
        <Button
          size="small"
          type="primary"
          disabled={!current}
          title={current ? undefined : '先点选一项专项资金'}
          onClick={() => current && onOpen(current.id)}
        >
          填写绩效目标
        </Button>
      }
    />
  );
}

const path = ['specialFunds'];
const entryOf = (id: string) => `specialFunds/${id}`;
const blankFund: Omit<WorkingReport['specialFunds'][number], 'id'> = {
  unit: '',
  name: '',
  amount: '',
  purpose: '',
  goals: [],
  indicators: [],
  notDisclosed: false,
};
