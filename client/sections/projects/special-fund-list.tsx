import { Button } from 'antd';
import { useCallback, useMemo, useState } from 'react';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { specialFundColumns } from './special-fund-columns.ts';

/** All special funds, a line each. */
export function SpecialFundList({ onOpen }: { readonly onOpen: (id: string) => void }) {
  const funds = useEditor((state) => state.report.specialFunds);
  const units = useEditor((state) => state.report.units);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const { newId } = useEditorActions();
  const [row, setRow] = useState<string>();
  const columns = useMemo(() => specialFundColumns(units, moneyUnit), [units, moneyUnit]);
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
const blankFund: Omit<WorkingReport['specialFunds'][number], 'id'> = {
  unit: '',
  name: '',
  amount: '',
  purpose: '',
  goals: [],
  indicators: [],
  notDisclosed: false,
};
