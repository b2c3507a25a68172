import type { CSSProperties } from 'react';
import type { GridColumn, GridRow } from '../grid-contract.ts';
import type { CellFault } from '../state/grid-state.ts';
import { isWritable } from '../writing/is-writable.ts';
import { isTicked } from '../writing/toggle-texts.ts';
import type { ActiveCell } from './active-cell.ts';
import { CellBox } from './cell-box.tsx';
import { CellInput } from './cell-input.tsx';
import type { GridSurface } from './grid-surface.ts';

interface Props<Row extends GridRow> {
  readonly surface: GridSurface<Row>;
  readonly row: Row;
  readonly rowIndex: number;
  readonly column: GridColumn<Row>;
  readonly columnIndex: number;
  readonly active: ActiveCell | undefined;
  readonly fault: CellFault | undefined;
  /** Classes of the range the cell lies in. */
  readonly rangeClass: string;
  readonly isChanged: boolean;
  readonly isReadOnly: boolean;
  /** What keeps the cell in view while the table is scrolled sideways. */
  readonly side: CSSProperties | undefined;
}

export function GridCell<Row extends GridRow>(props: Props<Row>) {
  const { row, column, active, rangeClass } = props;
  const fault = props.fault?.over === column.text(row) ? props.fault : undefined;
  const note = fault?.fault ?? column.notice?.(row);
  const isLocked = !isWritable(column, row, props.isReadOnly);
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: a cell of a grid
    <td
      data-column={props.columnIndex}
      aria-colindex={props.columnIndex + 2}
      aria-selected={rangeClass !== '' || active !== undefined}
      aria-readonly={isLocked || undefined}
      title={active ? undefined : note}
      className={cellClass(props, fault !== undefined, note !== undefined, isLocked)}
      style={props.side}
    >
      <Content
        {...props}
        text={shownText(column, row, fault)}
        fault={fault}
        note={note}
        isLocked={isLocked}
      />
    </td>
  );
}

interface ContentProps<Row extends GridRow> extends Props<Row> {
  readonly text: string;
  readonly note: string | undefined;
  readonly isLocked: boolean;
}

function Content<Row extends GridRow>(props: ContentProps<Row>) {
  const { surface, row, column, active, text } = props;
  const isBox = column.kind === 'toggle' && props.fault === undefined;
  if (!active)
    return isBox ? <TickedBox isTicked={isTicked(text)} /> : <span className="grid-text">{text}</span>;
  const common = {
    surface,
    active,
    name: `${column.title} 第${props.rowIndex + 1}行`,
    isReadOnly: props.isLocked,
    hasNote: props.note !== undefined,
    onEnter: () => enterCell(surface, row.id, column.key),
  };
  if (isBox) return <CellBox {...common} isTicked={isTicked(text)} />;
  const isInvalid = active.edit ? false : props.fault !== undefined;
  return (
    <>
      <CellInput {...common} column={column} text={text} isInvalid={isInvalid} />
      {column.options && !props.isLocked && <span className="grid-arrow" aria-hidden data-opens-list />}
    </>
  );
}

/** The browser gave the focus to a cell, as Tab does from outside. */
function enterCell<Row extends GridRow>({ desk }: GridSurface<Row>, row: string, column: string): void {
  const { active } = desk.state();
  if (active?.row === row && active.column === column) return;
  desk.dispatch({ kind: 'select', place: { row, column }, takesFocus: false });
}

const TickedBox = ({ isTicked }: { readonly isTicked: boolean }) => (
  <span className="grid-box" role="img" aria-label={isTicked ? '是' : '否'} data-ticked={isTicked} />
);

const shownText = <Row extends GridRow>(
  { text, display = text, kind }: GridColumn<Row>,
  row: Row,
  fault: CellFault | undefined,
): string => fault?.text ?? (kind === 'toggle' ? text(row) : display(row));

function cellClass<Row extends GridRow>(
  { column, active, rangeClass, isChanged }: Props<Row>,
  isFaulty: boolean,
  isNoted: boolean,
  isLocked: boolean,
): string {
  const align = column.align ?? alignOf[column.kind];
  return [
    `grid-cell is-${align}`,
    rangeClass,
    active && (active.edit ? 'is-active is-edited' : 'is-active'),
    isFaulty ? 'is-faulty' : isNoted && 'is-noted',
    isLocked && 'is-locked',
    isChanged && 'is-changed',
    column.pinned && 'is-pinned',
    column.sticks && 'is-stuck',
    column.multiline && 'is-multiline',
  ]
    .filter(Boolean)
    .join(' ');
}

const alignOf = { text: 'left', amount: 'right', choice: 'left', code: 'left', toggle: 'center' } as const;
