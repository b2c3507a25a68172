import { describe, expect, it } from 'vitest';
import { chooseAndEnd } from '../../../client/grid/actions/choose-option.ts';
import {
  beginEdit,
  cancelEdit,
  endEdit,
  takeInput,
  undoTyping,
} from '../../../client/grid/actions/edit-cell.ts';
import { leaveOrForget } from '../../../client/grid/actions/leave-or-forget.ts';
import { type OpenDesk, openDesk } from './open-desk.ts';

const type = ({ desk }: OpenDesk, ...texts: readonly string[]): void => {
  for (const text of texts) takeInput(desk, text, false);
};
const faultsOf = ({ desk }: OpenDesk) =>
  [...desk.state().faults].flatMap(([row, cells]) =>
    [...cells].map(([column, { text }]) => [row, column, text]),
  );

describe('typing into a cell', () => {
  it('writes each keystroke that makes sense, as one gesture', () => {
    const open = openDesk();
    open.go('r1', 'amount');
    type(open, '1', '12', '12.5');
    expect(open.text('r1', 'amount')).toBe('12.50');
    expect(new Set(open.calls.map(({ gesture }) => gesture)).size).toBe(1);
    expect(open.calls).toHaveLength(3);
  });

  it('another edit of the same cell is another gesture', () => {
    const open = openDesk();
    open.go('r1', 'amount');
    type(open, '1');
    endEdit(open.desk);
    type(open, '2');
    expect(open.calls.map(({ gesture }) => gesture)).toEqual(['g1', 'g2']);
  });

  it('Esc brings the first value back', () => {
    const open = openDesk();
    open.go('r1', 'amount');
    type(open, '7', '77');
    cancelEdit(open.desk);
    expect(open.text('r1', 'amount')).toBe('1234.50');
    expect(open.desk.state().edit).toBeUndefined();
  });

  it('an untouched edit writes nothing', () => {
    const open = openDesk();
    open.go('r1', 'amount');
    beginEdit(open.desk);
    endEdit(open.desk);
    expect(open.calls).toEqual([]);
  });

  it('while the text makes no sense the first value stands; the text stays in the cell', () => {
    const open = openDesk();
    open.go('r1', 'amount');
    type(open, '1', '12', '12a');
    expect(open.text('r1', 'amount')).toBe('1234.50');
    endEdit(open.desk);
    expect(faultsOf(open)).toEqual([['r1', 'amount', '12a']]);
    type(open, '12');
    expect(faultsOf(open)).toEqual([]);
    expect(open.text('r1', 'amount')).toBe('12.00');
  });

  it('Esc on a text not understood lets the value show again', () => {
    const open = openDesk();
    open.go('r1', 'amount');
    type(open, 'x');
    endEdit(open.desk);
    leaveOrForget(open.desk);
    expect(faultsOf(open)).toEqual([]);
    expect(open.desk.state().isLeaving).toBe(false);
  });

  it('Esc within a mended text brings the fault back', () => {
    const open = openDesk();
    open.go('r1', 'amount');
    type(open, 'x');
    endEdit(open.desk);
    type(open, '5');
    cancelEdit(open.desk);
    expect(faultsOf(open)).toEqual([['r1', 'amount', 'x']]);
    expect(open.text('r1', 'amount')).toBe('1234.50');
  });

  it('what an input method composes is not written before it is done', () => {
    const open = openDesk();
    open.go('r1', 'unit');
    takeInput(open.desk, 'shi', true);
    expect(open.calls).toEqual([]);
    takeInput(open.desk, '示例', false);
    expect(open.text('r1', 'unit')).toBe('示例');
    expect(open.calls).toHaveLength(1);
  });

  it('what is composed when the cell is left is written', () => {
    const open = openDesk();
    open.go('r1', 'unit');
    takeInput(open.desk, '示例', true);
    endEdit(open.desk);
    expect(open.text('r1', 'unit')).toBe('示例');
  });

  it('undo takes a senseless text back, and is the page’s where the text was written', () => {
    const open = openDesk();
    open.go('r1', 'amount');
    type(open, '1a');
    expect(undoTyping(open.desk)).toBe(true);
    expect(faultsOf(open)).toEqual([]);
    type(open, '5');
    expect(undoTyping(open.desk)).toBe(false);
    expect(open.desk.state().edit).toBeUndefined();
    expect(open.text('r1', 'amount')).toBe('5.00');
  });

  it('a cell that may not be written does not begin', () => {
    const open = openDesk();
    open.go('r1', 'id');
    type(open, 'x');
    expect(open.desk.state().edit).toBeUndefined();
    const locked = openDesk(3, { isReadOnly: true });
    locked.go('r1', 'amount');
    type(locked, '1');
    expect(locked.calls).toEqual([]);
  });

  it('a choice is written when it is chosen, by initials too', () => {
    const open = openDesk();
    open.go('r1', 'category');
    type(open, 'x', 'xm');
    expect(open.calls).toEqual([]);
    chooseAndEnd(open.desk);
    expect(open.text('r1', 'category')).toBe('项目支出');
  });

  it('a choice that is none is kept as it was typed', () => {
    const open = openDesk();
    open.go('r1', 'category');
    type(open, '其他');
    chooseAndEnd(open.desk);
    expect(open.text('r1', 'category')).toBe('基本支出');
    expect(open.desk.state().faults.get('r1')?.get('category')?.fault).toContain(
      '可选：基本支出、项目支出、经营支出',
    );
  });

  it('a code outside the list is taken where it is well formed', async () => {
    const open = openDesk();
    open.go('r1', 'code');
    type(open, '2019999');
    await open.desk.loadList(open.desk.layout().columns[1] as never);
    chooseAndEnd(open.desk);
    expect(open.text('r1', 'code')).toBe('2019999');
  });
});
