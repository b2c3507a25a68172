import { describe, expect, it } from 'vitest';
import { duplicateRows, insertRows, moveRows, removeRows } from '../../../client/grid/actions/change-rows.ts';
import { copiedBlock } from '../../../client/grid/actions/copied-block.ts';
import { takeInput } from '../../../client/grid/actions/edit-cell.ts';
import { enter, tab } from '../../../client/grid/actions/move-focus.ts';
import {
  clearCells,
  fillDown,
  fillSelection,
  toggleCells,
} from '../../../client/grid/actions/write-cells.ts';
import { selectionSummary } from '../../../client/grid/tools/selection-summary.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

const amounts = (open: OpenDesk) => open.ids().map((id) => open.text(id, 'amount'));

describe('the selection', () => {
  it('is emptied as one step; what may not be empty stays', () => {
    const open = openDesk(2);
    open.go('r1', 'category', 'r2', 'amount');
    clearCells(open.desk);
    expect(amounts(open)).toEqual(['', '']);
    expect(open.text('r1', 'category')).toBe('基本支出');
    expect(open.calls).toHaveLength(1);
    expect(open.desk.state().message.text).toBe('2 格不能为空，保留原值');
  });

  it('is filled from its first row, a single row from the one above', () => {
    const open = openDesk(3);
    open.go('r1', 'amount', 'r3');
    fillDown(open.desk);
    expect(amounts(open)).toEqual(['1234.50', '1234.50', '1234.50']);
    open.go('r2', 'remark');
    fillDown(open.desk);
    expect(open.text('r2', 'remark')).toBe('按上年执行数');
  });

  it('is filled with what was typed over it', () => {
    const open = openDesk(3);
    open.go('r1', 'amount', 'r3');
    takeInput(open.desk, '9', false);
    fillSelection(open.desk);
    expect(amounts(open)).toEqual(['9.00', '9.00', '9.00']);
    expect(new Set(open.calls.map(({ gesture }) => gesture)).size).toBe(1);
  });

  it('is ticked together', () => {
    const open = openDesk(4);
    open.go('r1', 'carried', 'r4');
    toggleCells(open.desk);
    expect(open.ids().map((id) => open.text(id, 'carried'))).toEqual(['是', '是', '是', '是']);
  });

  it('is copied as the texts that are edited, with the texts not understood', () => {
    const open = openDesk(2);
    open.go('r1', 'amount');
    takeInput(open.desk, 'x', false);
    open.go('r1', 'code', 'r2', 'amount');
    expect(copiedBlock(open.desk)).toEqual({
      texts: [
        ['2010301', '基本支出', '', '1234.50'],
        ['2010302', '项目支出', '', '2468.50'],
      ],
      isNumber: [false, false, false, true],
    });
  });

  it('is summed exactly', () => {
    const open = openDesk(3);
    const range = { top: 0, bottom: 2, left: 3, right: 4 };
    expect(selectionSummary(open.desk.layout(), range, '元')).toBe('3 行 × 2 列　计数 3　合计 7,405.50 元');
    expect(selectionSummary(open.desk.layout(), { ...range, bottom: 0, left: 4 }, '元')).toBe('');
  });
});

describe('rows', () => {
  it('are inserted above and below the selection, as many as it has', () => {
    const open = openDesk(3);
    open.go('r2', 'amount', 'r3');
    insertRows(open.desk, 'above');
    expect(open.ids()).toEqual(['r1', 'n1', 'n2', 'r2', 'r3']);
    expect(open.desk.state().active).toEqual({ row: 'n1', column: 'unit' });
    open.go('r3', 'amount');
    insertRows(open.desk, 'below');
    expect(open.ids()).toEqual(['r1', 'n1', 'n2', 'r2', 'r3', 'n3']);
  });

  it('are duplicated with their values', () => {
    const open = openDesk(2);
    open.go('r1', 'unit', 'r2');
    duplicateRows(open.desk);
    expect(open.ids()).toEqual(['r1', 'r2', 'n1', 'n2']);
    expect(open.text('n2', 'amount')).toBe('2468.50');
    expect(open.text('n2', 'category')).toBe('项目支出');
    expect(open.calls).toHaveLength(1);
  });

  it('are taken out, and the next one is active', () => {
    const open = openDesk(4);
    open.go('r2', 'amount', 'r3');
    removeRows(open.desk);
    expect(open.ids()).toEqual(['r1', 'r4']);
    expect(open.desk.state().active).toEqual({ row: 'r4', column: 'amount' });
  });

  it('are not said to be removed while a person is asked first', () => {
    const open = openDesk(2, { onRemove: () => false });
    open.go('r1', 'amount');
    removeRows(open.desk);
    expect(open.desk.state().message.text).toBe('');
    expect(open.desk.state().active).toEqual({ row: 'r1', column: 'amount' });
  });

  it('move by one, and not beyond the ends', () => {
    const open = openDesk(4);
    open.go('r2', 'amount', 'r3');
    moveRows(open.desk, true);
    expect(open.ids()).toEqual(['r2', 'r3', 'r1', 'r4']);
    moveRows(open.desk, true);
    expect(open.ids()).toEqual(['r2', 'r3', 'r1', 'r4']);
    moveRows(open.desk, false);
    moveRows(open.desk, false);
    expect(open.ids()).toEqual(['r1', 'r4', 'r2', 'r3']);
  });

  it('are begotten by Tab and Enter from the last one, unless that is empty still', () => {
    const open = openDesk(1);
    open.go('r1', 'id');
    expect(tab(open.desk, false)).toBe(true);
    const added = open.ids().at(-1) ?? '';
    expect(open.desk.state().active).toEqual({ row: added, column: 'unit' });
    open.go(added, 'id');
    expect(tab(open.desk, false)).toBe(false);
    enter(open.desk, false);
    expect(open.ids()).toEqual(['r1', added]);
  });

  it('Enter after a run of Tab returns to the column it began in', () => {
    const open = openDesk(3);
    open.go('r1', 'code');
    tab(open.desk, false);
    tab(open.desk, false);
    enter(open.desk, false);
    expect(open.desk.state().active).toEqual({ row: 'r2', column: 'code' });
  });
});
