import { describe, expect, it } from 'vitest';
import { emptyStack, withStep } from '../../../client/editor/state/undo/undo-stack.ts';
import type { Amount } from '../../../schemas/model/amount.ts';
import { openEditor } from './open-editor.ts';
import { amountOf, typeAmount, withAmount } from './typing.ts';

describe('undo', () => {
  it('takes the keystrokes of one gesture back as one step, and does them again', () => {
    const { store } = openEditor();
    for (const text of ['1', '12', '123']) typeAmount(store, 'l0', text, 'cell-1');
    typeAmount(store, 'l1', '9', 'cell-2');
    store.getState().undo();
    expect(amountOf(store.getState().report, 'l1')).toBe('200.00');
    store.getState().undo();
    expect(amountOf(store.getState().report, 'l0')).toBe('100.00');
    expect(store.getState().canUndo).toBe(false);
    store.getState().redo();
    expect(amountOf(store.getState().report, 'l0')).toBe('123');
    expect(store.getState().redoLabel).toBe('修改金额');
  });

  it('makes no step of an edit that changes nothing', () => {
    const { store } = openEditor();
    const before = store.getState();
    typeAmount(store, 'l0', '100.00');
    store.getState().edit(
      ({ projects: [project] }) => {
        if (project) project.goals = ['完成'];
      },
      { label: '修改目标' },
    );
    expect(store.getState()).toBe(before);
  });

  it('drops the step of a gesture that comes back to where it began', () => {
    const { store } = openEditor();
    typeAmount(store, 'l0', '1', 'cell-1');
    typeAmount(store, 'l0', '100.00', 'cell-1');
    expect(store.getState().canUndo).toBe(false);
  });

  it('leads back to where the change was', () => {
    const { store } = openEditor();
    typeAmount(store, 'l0', '1');
    store.getState().undo();
    expect(store.getState().focus).toEqual({ path: ['lines', { id: 'l0' }, 'amount'], seq: 1 });
  });

  it('brings a removed line back to its place', () => {
    const { store } = openEditor();
    const { report } = store.getState();
    store.getState().edit((draft) => void draft.lines.splice(1, 1), { label: '删除 1 行' });
    store.getState().undo();
    expect(store.getState().report).toEqual(report);
  });

  it('keeps the last 500 steps', () => {
    const { store } = openEditor();
    for (let count = 1; count <= 520; count++) typeAmount(store, 'l0', `${count}.00`);
    let undone = 0;
    for (; store.getState().canUndo; undone++) store.getState().undo();
    expect(undone).toBe(500);
    expect(amountOf(store.getState().report, 'l0')).toBe('20.00');
  });

  it('leaves alone what others have changed since, and says so', async () => {
    const { store, server, clock } = openEditor();
    store.getState().edit(
      (draft) => {
        draft.lines.slice(0, 2).forEach((line, index) => {
          line.amount = `${index + 1}.00` as Amount;
        });
      },
      { label: '粘贴 2 个单元格' },
    );
    await clock.advance(1000);
    server.saveByOther(withAmount('l0', '77.00'));
    typeAmount(store, 'l2', '3.00');
    await clock.advance(1000);
    store.getState().undo();
    store.getState().undo();
    expect(['l0', 'l1', 'l2'].map((id) => amountOf(store.getState().report, id))).toEqual([
      '77.00',
      '200.00',
      '300.00',
    ]);
    expect(store.getState().notices.at(-1)?.text).toBe(
      '撤销“粘贴 2 个单元格”时，有 1 处后来已被他人修改或删除，保留了他人的内容。',
    );
  });

  it('shows tables of the very report shown', () => {
    const { store } = openEditor();
    typeAmount(store, 'l0', '1100.00');
    const { completed, derived } = store.getState();
    expect(completed.report.lines[0]?.amount).toBe('1100.00');
    const cells = Object.values(derived.scopes[0]?.tables ?? {}).flatMap(({ rows }) =>
      rows.flatMap((row) => row.cells),
    );
    expect(cells.some(({ amount }) => amount === '1600.00')).toBe(true);
    expect(cells.some(({ amount }) => amount === '600.00')).toBe(false);
  });

  it('lets nobody edit who may not', () => {
    const { store } = openEditor({ mayWrite: false });
    const before = store.getState();
    typeAmount(store, 'l0', '1.00');
    expect(store.getState()).toBe(before);
  });

  it('keeps the last step however large it is, and no large one before it', () => {
    const large = { label: '导入工作簿', back: [], size: 90_000_000 };
    const small = { label: '修改金额', back: [], size: 10 };
    const labels = (steps: readonly (typeof large)[]) =>
      steps.reduce(withStep, emptyStack).done.map(({ label }) => label);
    expect(labels([small, large])).toEqual(['导入工作簿']);
    expect(labels([large, small, small])).toEqual(['修改金额', '修改金额']);
  });
});
