import type { Draft } from 'immer';
import { useCallback } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { EditorActions } from '../../editor/editor-state.ts';
import type { GridAddition, GridColumn, GridEdit, GridGesture, GridRow } from '../../grid/grid-contract.ts';
import { applyGridEdits, type ListRules } from './apply-grid-edits.ts';
import { changeAt } from './change-at.ts';
import { moveItems } from './move-items.ts';
import { stepLabel } from './step-label.ts';

interface ListPlace<Item extends GridRow> {
  readonly edit: EditorActions['edit'];
  readonly path: Path;
  readonly columns: readonly GridColumn<Item>[];
  readonly rules: ListRules<Item>;
  /** `条明细`. */
  readonly counted: string;
  readonly prepare?: PrepareEdits | undefined;
}

/** In the same step: what has to be in the report first; answers the edits as they are to be made. */
export type PrepareEdits = (draft: Draft<WorkingReport>, edits: readonly GridEdit[]) => readonly GridEdit[];

/** What a grid over a list of the report does to it: each action one step that can be undone. */
export function useListEdits<Item extends GridRow>(place: ListPlace<Item>) {
  const { edit, path, columns, rules, counted, prepare } = place;
  const onEdit = useCallback(
    (edits: readonly GridEdit[], added: readonly GridAddition<Item>[], { gesture }: GridGesture) => {
      const [first] = edits;
      const row = first?.row ?? added[0]?.row.id;
      edit(
        (draft) => {
          const ready = prepare ? prepare(draft, edits) : edits;
          changeAt<readonly Item[]>(draft, path, (items) => applyGridEdits(items, ready, added, rules));
        },
        {
          label: stepLabel(edits, added, columns, counted),
          path: row === undefined ? path : [...path, { id: row }, ...(first ? [first.column] : [])],
          gesture,
        },
      );
    },
    [edit, path, columns, rules, counted, prepare],
  );
  const onRemove = useCallback(
    (ids: readonly string[]) => {
      const gone = new Set(ids);
      edit(
        (draft) => changeAt<readonly Item[]>(draft, path, (items) => items.filter(({ id }) => !gone.has(id))),
        { label: `删除 ${ids.length} ${counted}`, path },
      );
    },
    [edit, path, counted],
  );
  const onMove = useCallback(
    (ids: readonly string[], after: string | null) =>
      edit((draft) => changeAt<readonly Item[]>(draft, path, (items) => moveItems(items, ids, after)), {
        label: `移动 ${ids.length} ${counted}`,
        path: [...path, { id: ids[0] ?? '' }],
      }),
    [edit, path, counted],
  );
  return { onEdit, onRemove, onMove };
}
