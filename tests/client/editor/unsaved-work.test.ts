import { describe, expect, it } from 'vitest';
import { Refused } from '../../../client/api/refused.ts';
import { Unreachable } from '../../../client/api/unreachable.ts';
import { openEditor } from './open-editor.ts';
import { amountOf, typeAmount, withAmount } from './typing.ts';

async function leaveUnsaved({ isSent = false } = {}) {
  const editor = openEditor();
  editor.server.failWith(new Unreachable(), isSent);
  typeAmount(editor.store, 'l0', '1.00');
  await editor.clock.advance(1000);
  typeAmount(editor.store, 'l1', '2.00');
  editor.store.getState().close();
  editor.server.failWith(undefined);
  return editor;
}

describe('unsaved work', () => {
  it('is kept in the browser, and taken up and saved on the next opening', async () => {
    const { reopen, server, clock, stored } = await leaveUnsaved();
    expect([...stored.keys()]).toEqual(['unsaved:w1:r1:page1']);
    const store = reopen();
    await clock.advance(5000);
    expect(['l0', 'l1'].map((id) => amountOf(server.latest(), id))).toEqual(['1.00', '2.00']);
    expect(store.getState().report).toEqual(server.latest());
    expect(store.getState().notices.map(({ text }) => text)).toEqual([
      '已恢复上次未保存到服务器的 2 处修改，正在保存。可用“撤销”退回。',
    ]);
    expect(stored.size).toBe(0);
  });

  it('is merged with what others saved since', async () => {
    const { reopen, server, clock } = await leaveUnsaved();
    server.saveByOther(withAmount('l2', '33.00'));
    reopen();
    await clock.advance(5000);
    expect(['l0', 'l1', 'l2'].map((id) => amountOf(server.latest(), id))).toEqual(['1.00', '2.00', '33.00']);
  });

  it('opens the conflict where others changed the same', async () => {
    const { reopen, server, clock } = await leaveUnsaved();
    server.saveByOther(withAmount('l0', '77.00'));
    const store = reopen();
    await clock.advance(5000);
    expect(store.getState().saving).toMatchObject({
      phase: 'conflict',
      merge: { conflicts: [{ base: '100.00', mine: '1.00', theirs: '77.00' }] },
    });
  });

  it('is no conflict with itself where the answer of its save was lost', async () => {
    const { reopen, server, clock } = await leaveUnsaved({ isSent: true });
    expect(server.version()).toBe(2);
    const store = reopen();
    typeAmount(store, 'l0', '5.00');
    await clock.advance(5000);
    expect(['l0', 'l1'].map((id) => amountOf(server.latest(), id))).toEqual(['5.00', '2.00']);
    expect(store.getState().saving.phase).toBe('saved');
  });

  it('stays in the browser until the server can be reached', async () => {
    const { reopen, server, clock, stored } = await leaveUnsaved();
    server.failWith(new Unreachable());
    const store = reopen();
    typeAmount(store, 'l2', '3.00');
    await clock.advance(1000);
    expect([...stored.keys()]).toEqual(['unsaved:w1:r1:page1', 'unsaved:w1:r1:page2']);
    server.failWith(undefined);
    await store.getState().retrySave();
    expect(['l0', 'l1', 'l2'].map((id) => amountOf(server.latest(), id))).toEqual(['1.00', '2.00', '3.00']);
    expect(stored.size).toBe(0);
  });

  it('that the server does not take can be given up, and is not offered again', async () => {
    const { reopen, server, clock, stored } = await leaveUnsaved({ isSent: true });
    server.failWith(new Refused(400, [{ where: '', message: '不对' }], false));
    const store = reopen();
    await clock.advance(5000);
    expect(store.getState().saving.phase).toBe('refused');
    expect([...stored.keys()]).toEqual(['unsaved:w1:r1:page1']);
    server.failWith(undefined);
    store.getState().giveUpUnsaved();
    await clock.advance(5000);
    expect(store.getState().saving.phase).toBe('saved');
    expect(stored.size).toBe(0);
  });

  it('of two pages of one person is not written over, and all of it is taken up', async () => {
    const { store, reopen, server, clock, stored } = openEditor();
    const second = reopen();
    await clock.advance(1000);
    server.failWith(new Unreachable());
    typeAmount(store, 'l0', '1.00');
    typeAmount(second, 'l1', '2.00');
    await clock.advance(1000);
    for (const page of [store, second]) page.getState().close();
    server.failWith(undefined);
    const third = reopen();
    await clock.advance(5000);
    expect(['l0', 'l1'].map((id) => amountOf(server.latest(), id))).toEqual(['1.00', '2.00']);
    expect(third.getState().notices).toHaveLength(2);
    expect(stored.size).toBe(0);
  });

  it('of two pages that changed the same is a conflict', async () => {
    const { store, reopen, server, clock } = openEditor();
    const second = reopen();
    await clock.advance(1000);
    server.failWith(new Unreachable());
    typeAmount(store, 'l0', '1.00');
    typeAmount(second, 'l0', '2.00');
    for (const page of [store, second]) page.getState().close();
    server.failWith(undefined);
    const third = reopen();
    await clock.advance(5000);
    expect(third.getState().saving).toMatchObject({
      phase: 'conflict',
      merge: { conflicts: [{ base: '100.00', mine: '2.00', theirs: '1.00' }] },
    });
  });

  it('of a page that is still open is left to it', async () => {
    const { store, reopen, server, clock, stored } = openEditor();
    await clock.advance(1000);
    server.failWith(new Unreachable());
    typeAmount(store, 'l0', '1.00');
    await clock.advance(1000);
    server.failWith(undefined);
    const second = reopen();
    await clock.advance(200);
    expect(second.getState().notices).toEqual([]);
    expect([...stored.keys()]).toEqual(['unsaved:w1:r1:page1']);
    await clock.advance(5000);
    expect(amountOf(server.latest(), 'l0')).toBe('1.00');
    expect(stored.size).toBe(0);
  });

  it('that cannot be read is passed over', async () => {
    const { store, clock } = openEditor({ kept: new Map([['unsaved:w1:r1:page0', '{']]) });
    await clock.advance(5000);
    expect(store.getState().saving.phase).toBe('saved');
  });
});
