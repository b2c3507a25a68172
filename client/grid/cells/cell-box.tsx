import { useRef } from 'react';
import { toggleCells } from '../actions/write-cells.ts';
import type { GridRow } from '../grid-contract.ts';
import type { ActiveCell } from './active-cell.ts';
import type { GridSurface } from './grid-surface.ts';
import { useCellFocus } from './use-cell-focus.ts';

interface Props<Row extends GridRow> {
  readonly surface: GridSurface<Row>;
  readonly active: ActiveCell;
  readonly isTicked: boolean;
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly hasNote: boolean;
  readonly onEnter: () => void;
}

/** The box to tick of the active cell. */
export function CellBox<Row extends GridRow>(props: Props<Row>) {
  const { surface, active, isReadOnly } = props;
  const input = useRef<HTMLInputElement>(null);
  useCellFocus(input, active.focusRequest, surface.honoured);
  return (
    <input
      ref={input}
      type="checkbox"
      className="grid-box"
      checked={props.isTicked}
      aria-readonly={isReadOnly || undefined}
      aria-label={props.name}
      aria-describedby={props.hasNote ? surface.noteId : undefined}
      onChange={() => toggleCells(surface.desk)}
      onFocus={props.onEnter}
    />
  );
}
