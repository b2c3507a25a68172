import { useCallback, useMemo } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import type { GridEdit } from '../../grid/grid-contract.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import { changeAt } from '../list/change-at.ts';
import { FixedGrid } from '../list/fixed-grid.tsx';
import { DrawQuestion } from './draw-question.tsx';
import { drawnEntries } from './drawn-entries.ts';
import { threePublicColumns } from './three-public-columns.ts';
import { threePublicEntries } from './three-public-entries.ts';
import type { ThreePublicEntries } from './three-public-row.ts';
import { threePublicRows } from './three-public-rows.ts';
import { type Origin, useThreePublicOrigin } from './use-three-public-origin.ts';
import { withThreePublic } from './with-three-public.ts';
import '../sections.css';
import { fundTotals } from './fund-totals.ts';
import { ThreePublicSummary } from './three-public-summary.tsx';
import { usePrintedItems } from './use-printed-items.ts';

/** Every item by fund, unit by unit: typed, or as the economic lines give it. */
export function ThreePublic() {
  const { edit, newId } = useEditorActions();
  const units = useEditor((state) => state.report.units);
  const entries = useEditor((state) => threePublicEntries(state.report));
  const isDrawn = useEditor((state) => state.report.threePublic.origin === 'drawn');
  const completed = useEditor((state) => state.completed.report);
  const pack = useEditor((state) => state.pack);
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const drawn = useMemo(() => drawnEntries(completed, pack), [completed, pack]);
  const origin = useThreePublicOrigin(drawn);
  const hasSeveralUnits = units.length > 1;
  const columns = useMemo(
    () => threePublicColumns({ hasSeveralUnits, isDrawn, moneyUnit }),
    [hasSeveralUnits, isDrawn, moneyUnit],
  );
  const printed = usePrintedItems();
  const rows = useMemo(
    () => threePublicRows({ units, entries: isDrawn ? drawn : entries, drawn, printed }),
    [units, isDrawn, drawn, entries, printed],
  );
  const onEdit = useCallback(
    (edits: readonly GridEdit[], gesture: string) =>
      edit(
        (draft) => changeAt<ThreePublicEntries>(draft, path, (list) => withThreePublic(list, edits, newId)),
        { label: '修改“三公”经费', path, gesture },
      ),
    [edit, newId],
  );
  const cellAt = useCallback(
    (to: Path) => {
      const entry = entries.find(({ id }) => isAt(to, id));
      return entry && { row: `${entry.unit}/${entry.item}`, column: entry.fund };
    },
    [entries],
  );
  const entryOf = (row: string) => {
    const entry = entries.find(({ unit, item }) => `${unit}/${item}` === row);
    return entry && `threePublic/${entry.id}`;
  };
  return (
    <div className="section-body">
      <ChoiceList
        legend="填写方式"
        isRow
        choices={choices}
        value={isDrawn ? 'drawn' : 'entered'}
        onChange={origin.choose}
      />
      <ThreePublicSummary rows={rows} />
      <FixedGrid
        label="“三公”经费"
        rows={rows}
        columns={columns}
        onEdit={onEdit}
        cellAt={cellAt}
        isReadOnly={isDrawn}
        totals={fundTotals(rows, moneyUnit)}
        {...(!isDrawn && { entryOf })}
      />
      {origin.isAsking && (
        <DrawQuestion count={origin.count} onConfirm={origin.confirm} onClose={origin.cancel} />
      )}
    </div>
  );
}

const path = ['threePublic', 'entries'];

const isAt = ([part, list, item]: Path, id: string): boolean =>
  part === 'threePublic' && list === 'entries' && typeof item === 'object' && item.id === id;

const choices: readonly { readonly value: Origin; readonly label: string; readonly hint: string }[] = [
  { value: 'entered', label: '逐项填写', hint: '按项目和资金来源填写，没有的留空。' },
  {
    value: 'drawn',
    label: '从“经济分类”明细提取',
    hint: '按经济分类科目自动取财政拨款数，含写明项目的明细。',
  },
];
