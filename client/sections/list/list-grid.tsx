import { type ReactNode, useCallback, useMemo, useState } from 'react';
import type { Path } from '../../../schemas/edit/change.ts';
import { useEditor, useEditorActions } from '../../editor/use-editor.ts';
import { Grid } from '../../grid/grid.tsx';
import type { GridColumn, GridRow, GridTotal } from '../../grid/grid-contract.ts';
import type { ListRules } from './apply-grid-edits.ts';
import { gridFocusAt } from './grid-focus-at.ts';
import { ShowRow } from './show-row.tsx';
import { type PrepareEdits, useListEdits } from './use-list-edits.ts';
import { useUnread } from './use-unread.ts';
import { withField } from './with-field.ts';

interface Props<Item extends GridRow> {
  readonly label: string;
  /** Of the list in the report; the same array from one drawing to the next. */
  readonly path: Path;
  /** `条明细`: what is counted, for 撤销. */
  readonly counted: string;
  readonly items: readonly Item[];
  /** Kept from one drawing to the next. */
  readonly columns: readonly GridColumn<Item>[];
  /** Absent: the rows are fixed. */
  readonly newItem?: (() => Item) | undefined;
  /** Kept from one drawing to the next. */
  readonly rules?: ListRules<Item>;
  /** Kept from one drawing to the next. */
  readonly prepare?: PrepareEdits;
  /** In the place of the plain removal. */
  readonly onRemove?: (ids: readonly string[]) => unknown;
  /** The address of a row's entry, where its figures are printed. */
  readonly entryOf?: (id: string) => string;
  /** The column of what stands at a path in an item, where its first step is not the key. */
  readonly columnAt?: (inItem: Path) => string | undefined;
  readonly totals?: readonly GridTotal[];
  /** Told which row is being written. */
  readonly onRow?: (id: string) => void;
  /** What to do first, while there is nothing. */
  readonly emptyText?: string;
  readonly onDuplicate?: (ids: readonly string[]) => void;
  readonly isCompact?: boolean;
  readonly tools?: ReactNode;
}

/** A grid over a list of the report. */
export function ListGrid<Item extends GridRow>(props: Props<Item>) {
  const { label, path, columns, counted, newItem, totals, entryOf, onRow, columnAt } = props;
  const { edit, setUnread } = useEditorActions();
  const rules: ListRules<Item> = props.rules ?? plainRules;
  const edits = useListEdits<Item>({ edit, path, columns, rules, counted, prepare: props.prepare });
  const [row, setRow] = useState<string>();
  const moneyUnit = useEditor((state) => state.moneyUnit);
  const mayWrite = useEditor((state) => state.mayWrite);
  const sent = useEditor((state) => state.focus);
  const lastRow = props.items.at(-1)?.id;
  const focus = useMemo(() => {
    const keys = columns.map(({ key }) => key);
    return gridFocusAt(path, keys, sent, lastRow, columnAt);
  }, [path, columns, sent, lastRow, columnAt]);
  const onFocusCell = useCallback(
    (id: string) => {
      setRow(id);
      onRow?.(id);
    },
    [onRow],
  );
  return (
    <Grid<Item>
      label={label}
      rows={props.items}
      columns={columns}
      moneyUnit={moneyUnit}
      isReadOnly={!mayWrite}
      onEdit={edits.onEdit}
      {...(newItem && { newRow: newItem, onRemove: props.onRemove ?? edits.onRemove, onMove: edits.onMove })}
      {...(totals && { totals })}
      {...(props.onDuplicate && { onDuplicate: props.onDuplicate })}
      isCompact={props.isCompact ?? false}
      {...(props.emptyText !== undefined && { emptyText: props.emptyText })}
      {...(focus && { focus })}
      onFaults={useUnread(setUnread, `${JSON.stringify(path)} ${label}`)}
      onFocusCell={onFocusCell}
      tools={
        <>
          {props.tools}
          {entryOf && <ShowRow entry={row === undefined ? undefined : entryOf(row)} />}
        </>
      }
    />
  );
}

const plainRules = { assign: withField };
