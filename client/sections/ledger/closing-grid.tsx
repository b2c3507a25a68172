import { memo, useCallback, useMemo } from 'react';
import { useCodeName } from '../../codes/use-code-name.ts';
import { useCodeOptions } from '../../codes/use-code-options.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { ListGrid } from '../list/list-grid.tsx';
import { closingColumns } from './closing-columns.ts';
import { newClosing } from './new-closing.ts';

/** 年终结转结余 to type in. */
export const ClosingGrid = memo(function ClosingGrid() {
  const closing = useEditor((state) => state.report.closing);
  const units = useEditor((state) => state.report.units);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const options = useCodeOptions('functionalClass');
  const nameOf = useCodeName('functionalClass');
  const { newId } = useEditorActions();
  const columns = useMemo(
    () => closingColumns({ units, moneyUnit, options, nameOf }),
    [units, moneyUnit, options, nameOf],
  );
  const newItem = useCallback(() => newClosing(newId(), units), [newId, units]);
  return (
    <ListGrid
      label="年终结转结余"
      path={path}
      counted="条结转结余"
      items={closing}
      columns={columns}
      newItem={newItem}
      entryOf={entryOf}
      emptyText="没有年终结转结余时这里空着。"
    />
  );
});

const path = ['closing'];
const entryOf = (id: string) => `closing/${id}`;
