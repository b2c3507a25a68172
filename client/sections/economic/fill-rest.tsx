import { Button } from 'antd';
import { useMemo } from 'react';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { changeAt } from '../list/change-at.ts';
import { allocations } from './allocations.ts';
import { restOfRow } from './rest-of-row.ts';

/** Puts what is left to allocate into the row being written. */
export function FillRest({ row }: { readonly row: string | undefined }) {
  const lines = useEditor((state) => state.report.lines);
  const economicLines = useEditor((state) => state.report.economicLines);
  const mayWrite = useEditor((state) => state.mayWrite);
  const { edit } = useEditorActions();
  const rest = useMemo(
    () =>
      restOfRow(
        economicLines.find(({ id }) => id === row),
        allocations({ lines, economicLines }),
      ),
    [lines, economicLines, row],
  );
  return (
    <Button
      size="small"
      disabled={!mayWrite || rest === undefined}
      title="使这一行的单位、资金来源的基本支出正好分完"
      onClick={() => {
        const path = ['economicLines', { id: row ?? '' }, 'amount'];
        edit((draft) => changeAt(draft, path, () => rest), { label: '把剩余填入本行', path });
      }}
    >
      把剩余填入本行
    </Button>
  );
}
