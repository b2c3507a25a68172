import { describe, expect, it } from 'vitest';
import { type KeyContext, type KeyPress, keyCommand } from '../../../client/grid/keys/key-command.ts';

const selecting: KeyContext = {
  mode: 'select',
  hasOptions: false,
  isToggle: false,
  isMultiline: false,
  isLeaving: false,
};
const typing: KeyContext = { ...selecting, mode: 'typing' };
const within: KeyContext = { ...selecting, mode: 'within' };
const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  isCtrl: false,
  isShift: false,
  isAlt: false,
  isComposing: false,
  ...held,
});
const ctrl = { isCtrl: true };
const shift = { isShift: true };

describe('a key', () => {
  it.each(['Enter', 'ArrowDown', 'Escape', 'Tab'])(
    '%s belongs to the input method while it composes',
    (key) => {
      for (const context of [selecting, typing, within])
        expect(keyCommand(press(key, { isComposing: true }), context)).toBeUndefined();
    },
  );

  it.each(['z', 'y', 's', 'c', 'v', 'f'])('Ctrl+%s is the page’s while nothing is typed', (key) => {
    expect(keyCommand(press(key, ctrl), selecting)).toBeUndefined();
  });

  it('that types a character goes to the input', () => {
    for (const key of ['a', '1', '-', '预', 'Process'])
      for (const context of [selecting, typing, within])
        expect(keyCommand(press(key), context)).toBeUndefined();
  });

  it('moves between cells, and after F2 in the text', () => {
    const left = { kind: 'move', move: 'left', isExtending: false };
    expect(keyCommand(press('ArrowLeft'), selecting)).toEqual(left);
    expect(keyCommand(press('ArrowLeft'), typing)).toEqual(left);
    expect(keyCommand(press('ArrowLeft'), within)).toBeUndefined();
    expect(keyCommand(press('Home'), typing)).toBeUndefined();
    expect(keyCommand(press('ArrowRight', shift), typing)).toBeUndefined();
  });

  it('extends with Shift and goes far with Ctrl', () => {
    expect(keyCommand(press('ArrowDown', shift), selecting)).toMatchObject({
      move: 'down',
      isExtending: true,
    });
    expect(keyCommand(press('ArrowDown', ctrl), selecting)).toMatchObject({
      move: 'edge-down',
      isExtending: false,
    });
    expect(keyCommand(press('End', { ...ctrl, ...shift }), selecting)).toMatchObject({
      move: 'table-end',
      isExtending: true,
    });
  });

  it('of the open list points at its options, and left and right stay in the text', () => {
    const listing: KeyContext = { ...typing, hasOptions: true };
    expect(keyCommand(press('ArrowDown'), listing)).toEqual({ kind: 'point', by: 1 });
    expect(keyCommand(press('ArrowUp'), listing)).toEqual({ kind: 'point', by: -1 });
    expect(keyCommand(press('ArrowLeft'), listing)).toBeUndefined();
  });

  it('Tab leaves the table after Esc', () => {
    expect(keyCommand(press('Escape'), selecting)).toEqual({ kind: 'leave' });
    expect(keyCommand(press('Tab'), { ...selecting, isLeaving: true })).toBeUndefined();
  });

  it('Ctrl+Enter fills, Alt+Enter breaks a line where there may be several', () => {
    expect(keyCommand(press('Enter', ctrl), typing)).toEqual({ kind: 'fill-selection' });
    expect(keyCommand(press('Enter', { isAlt: true }), typing)).toBeUndefined();
    expect(keyCommand(press('Enter', { isAlt: true }), { ...typing, isMultiline: true })).toEqual({
      kind: 'break-line',
    });
  });

  it('Alt+arrow moves rows', () => {
    expect(keyCommand(press('ArrowUp', { isAlt: true }), selecting)).toEqual({
      kind: 'move-rows',
      isUp: true,
    });
  });

  it('the space bar ticks a box, opens a list, and is a character elsewhere', () => {
    expect(keyCommand(press(' '), { ...selecting, isToggle: true })).toEqual({ kind: 'toggle' });
    expect(keyCommand(press(' '), { ...selecting, hasOptions: true })).toEqual({ kind: 'edit' });
    expect(keyCommand(press(' '), selecting)).toBeUndefined();
  });
});
