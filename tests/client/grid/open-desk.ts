import type { GridDesk } from '../../../client/grid/actions/grid-desk.ts';
import type { GridColumn, GridEdit, GridProps } from '../../../client/grid/grid-contract.ts';
import { optionIndex } from '../../../client/grid/options/option-index.ts';
import { gridLayout } from '../../../client/grid/state/grid-layout.ts';
import { gridReducer } from '../../../client/grid/state/grid-reducer.ts';
import { type GridState, initialGridState } from '../../../client/grid/state/grid-state.ts';
import { appliedEdits } from '../../browser/grid-harness/applied-edits.ts';
import { codeOptions } from '../../browser/grid-harness/code-options.ts';
import { blankLine, type Line, sampleLine } from '../../browser/grid-harness/line.ts';
import { lineColumns } from '../../browser/grid-harness/line-columns.ts';
import { movedRows } from '../../browser/grid-harness/moved-rows.ts';

export interface OpenDesk {
  readonly desk: GridDesk<Line>;
  /** The text of a cell of the rows. */
  readonly text: (row: string, column: string) => string | undefined;
  readonly ids: () => readonly string[];
  /** One item a call of onEdit. */
  readonly calls: { readonly gesture: string; readonly edits: readonly GridEdit[]; readonly added: number }[];
  readonly go: (row: string, column: string, leadRow?: string, leadColumn?: string) => void;
}

const columns: readonly GridColumn<Line>[] = lineColumns({
  moneyUnit: '元',
  extraColumns: 0,
  isMultiline: false,
  loadCodes: async () => codeOptions,
});

/** A table of sample rows without a page: the actions work on it as they do in the browser. */
export function openDesk(rowCount = 3, props: Partial<GridProps<Line>> = {}): OpenDesk {
  let rows: readonly Line[] = Array.from({ length: rowCount }, (_, index) => sampleLine(index));
  let state: GridState = initialGridState;
  let isCodesLoaded = false;
  let [ids, gestures] = [0, 0];
  const calls: OpenDesk['calls'] = [];
  const own = (): GridProps<Line> => ({
    label: '明细',
    rows,
    columns,
    moneyUnit: '元',
    newRow: () => blankLine(`n${++ids}`),
    onEdit: (edits, added, { gesture }) => {
      calls.push({ gesture, edits, added: added.length });
      rows = appliedEdits(rows, edits, added);
    },
    onRemove: (gone) => {
      rows = rows.filter(({ id }) => !gone.includes(id));
    },
    onMove: (moved, after) => {
      rows = movedRows(rows, moved, after);
    },
    ...props,
  });
  const desk: GridDesk<Line> = {
    state: () => state,
    dispatch: (action) => {
      state = gridReducer(state, action);
    },
    props: own,
    layout: () => gridLayout(rows, columns),
    listOf: ({ options }) => {
      if (typeof options === 'function') return isCodesLoaded ? optionIndex(codeOptions) : undefined;
      return options && optionIndex(options);
    },
    loadList: async () => {
      isCodesLoaded = true;
    },
    newGesture: () => `g${++gestures}`,
    page: () => 10,
  };
  return {
    desk,
    calls,
    text: (row, column) => rows.find(({ id }) => id === row)?.texts[column],
    ids: () => rows.map(({ id }) => id),
    go: (row, column, leadRow, leadColumn) =>
      desk.dispatch({
        kind: 'select',
        place: { row, column },
        ...(leadRow ? { lead: { row: leadRow, column: leadColumn ?? column } } : {}),
      }),
  };
}
