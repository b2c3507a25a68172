import { describe, expect, it } from 'vitest';
import { Refused } from '../../../client/api/refused.ts';
import { Unreachable } from '../../../client/api/unreachable.ts';
import { openEditor } from './open-editor.ts';
import { amountOf, typeAmount, withAmount } from './typing.ts';

describe('saving', () => {
  it('never saves what is only looked at', async () => {
    const { store, clock, server } = openEditor();
    store.getState().goTo(['lines', { id: 'l0' }]);
    await store.getState().saveNow();
    await clock.advance(60_000);
    expect(server.saves).toEqual([]);
    expect(clock.timerCount()).toBe(0);
  });

  it('saves 600 ms after the last change', async () => {
    const { store, clock, server } = openEditor();
    typeAmount(store, 'l0', '1.00');
    await clock.advance(599);
    expect(store.getState().saving).toEqual({ phase: 'waiting', version: 1 });
    await clock.advance(1);
    expect(server.saves).toMatchObject([
      { base: 1, changes: [{ kind: 'set', path: ['lines', { id: 'l0' }, 'amount'], value: '1.00' }] },
    ]);
    expect(store.getState().saving).toEqual({ phase: 'saved', version: 2, at: '2025-01-02T06:00:02Z' });
  });

  it('saves every 3 s while somebody types on', async () => {
    const { store, clock, server } = openEditor();
    for (let key = 0; key < 30; key++) {
      typeAmount(store, 'l0', `${key + 1}.00`, 'cell');
      await clock.advance(200);
    }
    await clock.advance(60_000);
    const saved = [2, 3].map((version) => amountOf(server.at(version), 'l0'));
    expect(saved).toEqual(['15.00', '30.00']);
    expect(server.version()).toBe(3);
  });

  it('saves an amount in its whole form, once', async () => {
    const { store, clock, server } = openEditor();
    typeAmount(store, 'l0', '12');
    await clock.advance(60_000);
    expect(amountOf(server.latest(), 'l0')).toBe('12.00');
    expect(server.saves.length).toBe(1);
  });

  it('has one save on its way, and sends what came meanwhile after it', async () => {
    const { store, clock, server } = openEditor();
    typeAmount(store, 'l0', '1.00');
    const first = store.getState().saveNow();
    typeAmount(store, 'l1', '2.00');
    const second = store.getState().saveNow();
    await Promise.all([first, second]);
    expect(server.saves.map(({ base }) => base)).toEqual([1, 2]);
    expect(store.getState().saving.phase).toBe('saved');
    await clock.advance(10_000);
    expect(server.saves.length).toBe(2);
  });

  it('waits 1, 2, 4 … 30 s where the server does not answer, and says how long', async () => {
    const { store, clock, server } = openEditor();
    server.failWith(new Unreachable());
    typeAmount(store, 'l0', '1.00');
    await clock.advance(600);
    expect(store.getState().saving).toMatchObject({ phase: 'offline', retryInSeconds: 1 });
    const sentAt: number[] = [];
    for (let second = 1; second <= 100; second++) {
      const before = server.saves.length;
      await clock.advance(1000);
      if (server.saves.length > before) sentAt.push(second);
    }
    expect(sentAt).toEqual([1, 3, 7, 15, 31, 61, 91]);
    expect(store.getState().saving).toMatchObject({ retryInSeconds: 21, reason: '连接不上服务器' });
  });

  it('sends a save whose answer was lost again as it was: it is made once', async () => {
    const { store, clock, server } = openEditor();
    server.failWith(new Unreachable(), true);
    typeAmount(store, 'l0', '1.00');
    await clock.advance(600);
    typeAmount(store, 'l0', '2.00');
    server.failWith(undefined);
    await store.getState().retrySave();
    expect(new Set(server.saves.map(({ saveId }) => saveId)).size).toBe(2);
    expect(server.saves[1]).toEqual(server.saves[0]);
    expect(server.version()).toBe(3);
    expect(amountOf(server.latest(), 'l0')).toBe('2.00');
  });

  it('takes in what others saved where nothing meets, and says so', async () => {
    const { store, clock, server } = openEditor();
    server.saveByOther(withAmount('l1', '22.00'));
    typeAmount(store, 'l0', '1.00');
    await clock.advance(5000);
    expect(['l0', 'l1'].map((id) => amountOf(server.latest(), id))).toEqual(['1.00', '22.00']);
    expect(store.getState().report).toEqual(server.latest());
    expect(store.getState().notices.map(({ text }) => text)).toEqual([
      '已合并 甲 的 1 处修改，与您的修改没有冲突。',
    ]);
    expect(store.getState().saving.phase).toBe('saved');
  });

  it('keeps the work where the session has ended, and sends the same after signing in', async () => {
    const { store, clock, server } = openEditor();
    server.failWith(new Refused(401, [{ where: '', message: '登录已过期' }], true));
    typeAmount(store, 'l0', '1.00');
    await clock.advance(600);
    typeAmount(store, 'l1', '2.00');
    await clock.advance(60_000);
    expect(server.saves.length).toBe(1);
    expect(store.getState().saving).toMatchObject({ phase: 'refused', needsSignIn: true });
    server.failWith(undefined);
    await store.getState().retrySave();
    expect(['l0', 'l1'].map((id) => amountOf(server.latest(), id))).toEqual(['1.00', '2.00']);
    expect(server.saves[1]?.saveId).toBe(server.saves[0]?.saveId);
  });

  it('says why a save is refused, and tries again after the next change', async () => {
    const { store, clock, server } = openEditor();
    const problems = [{ where: '收支明细第1条', message: '不对' }];
    server.failWith(new Refused(400, problems, false));
    typeAmount(store, 'l0', '1.00');
    await clock.advance(60_000);
    expect(store.getState().saving).toMatchObject({ phase: 'refused', problems, needsSignIn: false });
    expect(server.saves.length).toBe(1);
    server.failWith(undefined);
    typeAmount(store, 'l0', '3.00');
    await clock.advance(600);
    expect(amountOf(server.latest(), 'l0')).toBe('3.00');
  });

  it('goes back to what was saved last where what was refused is given up; undo brings it back', async () => {
    const { store, clock, server, stored } = openEditor();
    server.failWith(new Refused(400, [{ where: '', message: '不对' }], false));
    typeAmount(store, 'l0', '1.00');
    await clock.advance(60_000);
    server.failWith(undefined);
    store.getState().giveUpUnsaved();
    await clock.advance(5000);
    expect(store.getState().report).toEqual(server.at(1));
    expect(store.getState().saving).toMatchObject({ phase: 'saved', version: 1 });
    expect(stored.size).toBe(0);
    store.getState().undo();
    expect(amountOf(store.getState().report, 'l0')).toBe('1.00');
  });

  it('does not send what the server could not read', async () => {
    const { store, clock, server } = openEditor();
    store.getState().edit(
      (draft) => {
        draft.department.name = '水文局\u0007';
      },
      { label: '修改名称' },
    );
    await clock.advance(600);
    expect(server.saves).toEqual([]);
    expect(store.getState().saving).toMatchObject({
      phase: 'refused',
      problems: [{ where: '部门信息（department.name）' }],
    });
  });

  it('restores an earlier version as a new one; undo leads back', async () => {
    const { store, server } = openEditor();
    typeAmount(store, 'l0', '1.00');
    await store.getState().saveNow();
    typeAmount(store, 'l1', '2.00');
    expect(await store.getState().restore(1)).toEqual([]);
    expect(server.version()).toBe(4);
    expect(server.latest()).toEqual(server.at(1));
    expect(store.getState().report).toEqual(server.at(1));
    store.getState().undo();
    expect(store.getState().report).toEqual(server.at(3));
  });

  it('ends with no timer left', async () => {
    const { store, clock } = openEditor();
    typeAmount(store, 'l0', '1.00');
    store.getState().close();
    expect(clock.timerCount()).toBe(0);
  });

  it('sends what a step is called in the history, and nothing with the saves after it', async () => {
    const { store, server, clock } = openEditor();
    const change = { kind: 'set', path: ['lines', { id: 'l0' }, 'amount'], value: '5.00' } as const;
    store.getState().applyChanges([change], { label: '导入工作簿', isNamedInHistory: true });
    await store.getState().saveNow();
    typeAmount(store, 'l1', '6.00');
    await clock.advance(1000);
    expect(server.saves.map(({ label }) => label)).toEqual(['导入工作簿', undefined]);
  });
});
