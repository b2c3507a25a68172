import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Address } from '../../../schemas/document/inline.ts';
import type { Path } from '../../../schemas/edit/change.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { Grid } from '../../grid/grid.tsx';
import type {
  GridAddition,
  GridColumn,
  GridEdit,
  GridGesture,
  GridRow,
  GridTotal,
} from '../../grid/grid-contract.ts';
import { ShowRow } from './show-row.tsx';
import { useUnread } from './use-unread.ts';

interface Props<Row extends GridRow> {
  readonly label: string;
  /** Kept from one drawing to the next, as are the columns and the functions. */
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly onEdit: (edits: readonly GridEdit[], gesture: string) => void;
  /** Where in the grid a path of the report is entered. */
  readonly cellAt: (path: Path) => { readonly row: string; readonly column: string } | undefined;
  /** The address of a row's entry; undefined while nothing is entered. */
  readonly entryOf?: (row: string) => string | undefined;
  /** Where a row is printed, if no entry of its own says so. */
  readonly placesOf?: (row: string) => readonly Address[];
  readonly totals?: readonly GridTotal[];
  readonly isReadOnly?: boolean;
  readonly tools?: ReactNode;
}

/** A grid whose rows are given; what is typed in one makes its entry in the report. */
export function FixedGrid<Row extends GridRow>(props: Props<Row>) {
  const { label, cellAt, onEdit, entryOf, placesOf, totals, isReadOnly = false } = props;
  const { setUnread } = useEditorActions();
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const mayWrite = useEditor((state) => state.mayWrite);
  const sent = useEditor((state) => state.focus);
  const [row, setRow] = useState<string>();
  const focus = useMemo(() => {
    const cell = sent && cellAt(sent.path);
    return cell && { ...cell, seq: sent.seq };
  }, [sent, cellAt]);
  const write = useCallback(
    (edits: readonly GridEdit[], _: readonly GridAddition<Row>[], { gesture }: GridGesture) =>
      onEdit(edits, gesture),
    [onEdit],
  );
  return (
    <Grid<Row>
      label={label}
      rows={props.rows}
      columns={props.columns}
      moneyUnit={moneyUnit}
      isReadOnly={isReadOnly || !mayWrite}
      onEdit={write}
      {...(totals && { totals })}
      {...(focus && { focus })}
      onFaults={useUnread(setUnread, label)}
      onFocusCell={setRow}
      tools={
        <>
          {props.tools}
          {entryOf && <ShowRow entry={row === undefined ? undefined : entryOf(row)} />}
          {placesOf && <ShowRow entry={row} {...(row !== undefined && { places: placesOf(row) })} />}
        </>
      }
    />
  );
}
