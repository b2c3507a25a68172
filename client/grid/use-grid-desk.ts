import { type RefObject, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { GridDesk } from './actions/grid-desk.ts';
import { rowHeights } from './cells/heights.ts';
import type { GridProps, GridRow } from './grid-contract.ts';
import { type GridLists, useGridLists } from './options/use-grid-lists.ts';
import { type GridLayout, gridLayout } from './state/grid-layout.ts';
import { gridReducer } from './state/grid-reducer.ts';
import { type GridState, initialGridState } from './state/grid-state.ts';

export interface GridDeskInUse<Row extends GridRow> {
  readonly desk: GridDesk<Row>;
  readonly state: GridState;
  readonly layout: GridLayout<Row>;
  readonly lists: GridLists<Row>;
}

/** The table's own state, and what its actions work with. The state is a store, so that actions in one event see each other's. */
export function useGridDesk<Row extends GridRow>(
  props: GridProps<Row>,
  box: RefObject<HTMLElement | null>,
): GridDeskInUse<Row> {
  const [store] = useState(() => createStore<GridState>(() => initialGridState));
  const id = useId();
  const layout = useMemo(() => gridLayout(props.rows, props.columns), [props.rows, props.columns]);
  const lists = useGridLists<Row>();
  const latest = useRef({ props, layout, lists });
  useLayoutEffect(() => {
    latest.current = { props, layout, lists };
  });
  const desk = useMemo<GridDesk<Row>>(() => {
    let gestures = 0;
    return {
      state: store.getState,
      dispatch: (action) => store.setState((state) => gridReducer(state, action), true),
      props: () => latest.current.props,
      layout: () => latest.current.layout,
      listOf: (column) => latest.current.lists.listOf(column),
      loadList: (column) => latest.current.lists.load(column),
      newGesture: () => `${id}${++gestures}`,
      page: () => Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / rowHeights.single) - 2),
    };
  }, [store, id, box]);
  return { desk, state: useStore(store), layout, lists };
}
