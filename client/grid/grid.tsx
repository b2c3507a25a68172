import { useId, useRef } from 'react';
import { listView } from './actions/choose-option.ts';
import { cellAt, faultOf } from './actions/current.ts';
import { GridTable } from './cells/grid-table.tsx';
import type { GridProps, GridRow } from './grid-contract.ts';
import { CellNote } from './popup/cell-note.tsx';
import { OptionPopup } from './popup/option-popup.tsx';
import { cellRange } from './state/cell-range.ts';
import { GridStatus } from './tools/grid-status.tsx';
import { GridToolbar } from './tools/grid-toolbar.tsx';
import { UnitDialog } from './tools/unit-dialog.tsx';
import { useFaultReport } from './use-fault-report.ts';
import { useGridClipboard } from './use-grid-clipboard.ts';
import { useGridDesk } from './use-grid-desk.ts';
import { useGridFocus } from './use-grid-focus.ts';
import { useKeptActive } from './use-kept-active.ts';
import './grid.css';

/**
 * A table to type in, with the keys of Excel and WPS, over real inputs. It holds no rows: they come in, edits go out. What is its own: the
 * selection, the cell being typed in, and texts that could not be understood.
 */
export function Grid<Row extends GridRow>(props: GridProps<Row>) {
  const root = useRef<HTMLDivElement>(null);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  const { desk, state, layout, lists } = useGridDesk(props, box);
  const clipboard = useGridClipboard(desk);
  const faults = useFaultReport(state.faults, layout, props.onFaults);
  const focus = useGridFocus(desk, root, state.active, props);
  useKeptActive(desk, layout, state.active, focus.isInside);
  const range = cellRange(layout, state.active, state.lead);
  const active = cellAt(desk, state.active);
  const { edit } = state;
  const view = edit && active?.column.options ? listView(desk) : undefined;
  const fault = active && faultOf(desk, active);
  const note = fault?.fault ?? active?.column.notice?.(active.row);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: listens for what happens in the table and its tools
    <div
      ref={root}
      className="grid-root"
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
      onPaste={clipboard.onPaste}
    >
      <GridToolbar desk={desk} props={props} range={range} />
      <GridTable
        props={props}
        desk={desk}
        state={state}
        layout={layout}
        range={range}
        box={box}
        ids={{ list: `${id}list`, note: `${id}note`, help: `${id}help` }}
        chosen={view?.chosen}
        onCopy={clipboard.onCopy}
        onCut={clipboard.onCut}
      />
      <p id={`${id}help`} className="visually-hidden">
        方向键移动，直接输入改写，F2 修改，Enter 下移，Tab 右移；按 Esc 后再按 Tab 离开表格
      </p>
      {active && note && (
        <CellNote
          root={root}
          id={`${id}note`}
          cell={`${active.place.row} ${active.place.column}`}
          text={note}
          isFault={fault !== undefined}
          isHidden={edit !== undefined}
        />
      )}
      {active?.column.options && edit && (
        <OptionPopup
          desk={desk}
          root={root}
          edit={edit}
          listId={`${id}list`}
          label={active.column.title}
          view={view}
          hasFailed={lists.hasFailed(active.column)}
          isOpenList={active.column.kind === 'code'}
        />
      )}
      <GridStatus
        layout={layout}
        range={range}
        moneyUnit={props.moneyUnit}
        message={state.message}
        faultCount={faults.length}
      />
      {clipboard.question && (
        <UnitDialog
          question={clipboard.question}
          moneyUnit={props.moneyUnit}
          onClose={clipboard.closeQuestion}
        />
      )}
    </div>
  );
}
