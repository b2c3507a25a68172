import { describe, expect, it } from 'vitest';
import { keyOfPath } from '../../../client/editor/key-of-path.ts';
import { openEditor } from './open-editor.ts';
import { amountOf, typeAmount, withAmount } from './typing.ts';

const place = ['lines', { id: 'l0' }, 'amount'] as const;

async function openConflict() {
  const editor = openEditor();
  editor.server.saveByOther(withAmount('l0', '77.00'));
  typeAmount(editor.store, 'l0', '1.00');
  await editor.clock.advance(600);
  return editor;
}

describe('a conflict', () => {
  it('sends nothing and says what both wrote, while work goes on', async () => {
    const { store, server, clock } = await openConflict();
    typeAmount(store, 'l1', '2.00');
    await clock.advance(60_000);
    expect(server.saves.length).toBe(1);
    const { saving } = store.getState();
    expect(saving).toMatchObject({
      phase: 'conflict',
      by: ['甲'],
      merge: { conflicts: [{ path: place, base: '100.00', mine: '1.00', theirs: '77.00' }] },
    });
    expect(amountOf(store.getState().report, 'l1')).toBe('2.00');
  });

  it('saves mine where mine is chosen', async () => {
    const { store, server, clock } = await openConflict();
    store.getState().decideConflicts({ [keyOfPath(place)]: 'mine' });
    await clock.advance(5000);
    expect(amountOf(server.latest(), 'l0')).toBe('1.00');
    expect(server.version()).toBe(3);
    expect(store.getState().saving.phase).toBe('saved');
  });

  it('keeps mine in the history where theirs is chosen, and a step back leads to it', async () => {
    const { store, server, clock } = await openConflict();
    store.getState().decideConflicts({ [keyOfPath(place)]: 'theirs' });
    await clock.advance(5000);
    expect([2, 3, 4].map((version) => amountOf(server.at(version), 'l0'))).toEqual([
      '77.00',
      '1.00',
      '77.00',
    ]);
    expect(amountOf(store.getState().report, 'l0')).toBe('77.00');
    store.getState().undo();
    expect(amountOf(store.getState().report, 'l0')).toBe('1.00');
  });

  it('stays open while a field is undecided', async () => {
    const { store, server, clock } = await openConflict();
    store.getState().decideConflicts({});
    await clock.advance(5000);
    expect(store.getState().saving.phase).toBe('conflict');
    expect(server.version()).toBe(2);
  });

  it('is over once I have typed what they wrote', async () => {
    const { store, server, clock } = await openConflict();
    typeAmount(store, 'l0', '77.00');
    await clock.advance(5000);
    expect(store.getState().saving).toMatchObject({ phase: 'saved', version: 2 });
    expect(server.saves.length).toBe(1);
  });

  it('opens again where others save once more', async () => {
    const { store, server, clock } = await openConflict();
    server.saveByOther(withAmount('l0', '88.00'));
    store.getState().decideConflicts({ [keyOfPath(place)]: 'mine' });
    await clock.advance(5000);
    expect(store.getState().saving).toMatchObject({
      phase: 'conflict',
      merge: { conflicts: [{ base: '77.00', mine: '1.00', theirs: '88.00' }] },
    });
  });
});
