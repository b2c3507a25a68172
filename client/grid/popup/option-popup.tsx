import type { RefObject } from 'react';
import { endEditWith } from '../actions/edit-cell.ts';
import type { GridDesk } from '../actions/grid-desk.ts';
import type { ListView } from '../actions/list-view.ts';
import type { GridRow } from '../grid-contract.ts';
import type { CellEdit } from '../state/grid-state.ts';
import { optionHeight } from './option-height.ts';
import { OptionList } from './option-list.tsx';
import { usePopupPlace } from './use-popup-place.ts';

interface Props<Row extends GridRow> {
  readonly desk: GridDesk<Row>;
  readonly root: RefObject<HTMLElement | null>;
  readonly edit: CellEdit;
  readonly listId: string;
  readonly label: string;
  /** Undefined while the list is loaded. */
  readonly view: ListView | undefined;
  readonly hasFailed: boolean;
  readonly isOpenList: boolean;
}

const mostShown = 10;

/** The list under the cell. The focus stays in the cell. */
export function OptionPopup<Row extends GridRow>(props: Props<Row>) {
  const { desk, edit, view } = props;
  const hasPaths = view?.found.some(({ path }) => path) ?? false;
  const width = hasPaths ? 520 : 220;
  const height = Math.max(1, Math.min(view?.found.length ?? 1, mostShown)) * optionHeight + 10;
  const place = usePopupPlace(props.root, `${edit.place.row} ${edit.place.column}`, width, height);
  if (!place) return null;
  const moveOn = (value: string): void => {
    endEditWith(desk, value);
    const { active } = desk.state();
    if (active) desk.dispatch({ kind: 'select', place: active });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only keeps the focus in the cell
    <div className="grid-popup" style={{ ...place, width }} onMouseDown={(event) => event.preventDefault()}>
      {view && view.found.length > 0 ? (
        <OptionList
          id={props.listId}
          label={props.label}
          options={view.found}
          chosen={view.chosen}
          present={edit.isTouched ? undefined : edit.first}
          onChoose={({ value }) => moveOn(value)}
        />
      ) : (
        <p className="grid-popup-note">{emptyText(props)}</p>
      )}
    </div>
  );
}

function emptyText<Row extends GridRow>({ view, hasFailed, isOpenList, edit }: Props<Row>): string {
  if (hasFailed) return '名单没有读到，请检查网络后按 Esc 再打开；也可以直接输入编码';
  if (!view) return '正在读取名单…';
  return isOpenList ? `名单中没有“${edit.text}”，可直接输入完整编码` : `没有“${edit.text}”这个选项`;
}
