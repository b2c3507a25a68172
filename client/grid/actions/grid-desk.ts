import type { GridColumn, GridProps, GridRow } from '../grid-contract.ts';
import type { OptionIndex } from '../options/option-index.ts';
import type { GridLayout } from '../state/grid-layout.ts';
import type { GridAction } from '../state/grid-reducer.ts';
import type { GridState } from '../state/grid-state.ts';

/** What the actions of a table work with: always the state and the props of the moment. */
export interface GridDesk<Row extends GridRow> {
  readonly state: () => GridState;
  readonly dispatch: (action: GridAction) => void;
  readonly props: () => GridProps<Row>;
  readonly layout: () => GridLayout<Row>;
  /** The list of a column as far as it is loaded. */
  readonly listOf: (column: GridColumn<Row>) => OptionIndex | undefined;
  /** Loads the list of a column where it is not yet. */
  readonly loadList: (column: GridColumn<Row>) => Promise<unknown>;
  readonly newGesture: () => string;
  /** Rows in view. */
  readonly page: () => number;
}
