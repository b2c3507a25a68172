import { useCallback, useMemo } from 'react';
import { sourceSchema } from '../../../schemas/model/terms.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { Grid } from '../../grid/grid.tsx';
import type { GridAddition, GridEdit, GridGesture } from '../../grid/grid-contract.ts';
import { amountColumn } from '../columns/amount-column.ts';
import { choiceColumn } from '../columns/choice-column.ts';
import { toggleColumn } from '../columns/toggle-column.ts';
import { applyGridEdits } from '../list/apply-grid-edits.ts';
import { changeAt } from '../list/change-at.ts';
import { useUnread } from '../list/use-unread.ts';
import { withField } from '../list/with-field.ts';
import { termOptions } from '../terms/term-options.ts';
import { type FundRow, fundRows, fundsOf, newFundRow } from './fund-rows.ts';

type Item = WorkingReport['procurement'][number];

/** What one item is paid from, where that is more than one fund. */
export function FundsGrid({ item }: { readonly item: Item }) {
  const { edit, setUnread } = useEditorActions();
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const mayWrite = useEditor((state) => state.mayWrite);
  const rows = useMemo(() => fundRows(item.funds), [item.funds]);
  const path = useMemo(() => ['procurement', { id: item.id }, 'funds'], [item.id]);
  const columns = useMemo(
    () => [
      choiceColumn<FundRow>({ key: 'source', title: '资金来源', width: 200, options, blank: '' }),
      toggleColumn<FundRow>({ key: 'carryOver', title: '上年结转', width: 100 }),
      amountColumn<FundRow>({ key: 'amount', title: '金额', moneyUnit }),
    ],
    [moneyUnit],
  );
  const change = useCallback(
    (label: string, next: (rows: readonly FundRow[]) => readonly FundRow[], gesture?: string) =>
      edit(
        (draft) => changeAt<Item['funds']>(draft, path, (funds) => fundsOf(next(fundRows(funds)), funds)),
        {
          label,
          path,
          ...(gesture !== undefined && { gesture }),
        },
      ),
    [edit, path],
  );
  const onEdit = useCallback(
    (edits: readonly GridEdit[], added: readonly GridAddition<FundRow>[], { gesture }: GridGesture) =>
      change('修改采购资金', (list) => applyGridEdits(list, edits, added, rules), gesture),
    [change],
  );
  const onRemove = useCallback(
    (ids: readonly string[]) => change('删除采购资金', (list) => list.filter(({ id }) => !ids.includes(id))),
    [change],
  );
  return (
    <Grid<FundRow>
      label="采购资金"
      rows={rows}
      columns={columns}
      moneyUnit={moneyUnit}
      isReadOnly={!mayWrite}
      onEdit={onEdit}
      newRow={newFundRow}
      onRemove={onRemove}
      onFaults={useUnread(setUnread, JSON.stringify(path))}
    />
  );
}

const options = termOptions(sourceSchema.options);
const rules = { assign: withField<FundRow> };
