import { expect, it } from 'vitest';
import { nameKeyOf } from '../../server/accounts/name-key.ts';
import type { AuditRecord } from '../../server/store/store.ts';
import { describeOnEngines } from './describe-on-engines.ts';
import { at, organisation, session, user } from './records.ts';

describeOnEngines('accounts', ({ open }) => {
  it('creates an organisation with its administrator, and reads both back as they were', async () => {
    const store = await open();
    const host = organisation('o1', { isHost: true, name: '示例市“水文局”😀' });
    const first = user('a1', { name: '甲', lastSignIn: at(3), mustChangePassword: false });
    expect(await store.organisations.create(host, first)).toBe(true);
    expect(await store.organisations.find('o1')).toEqual(host);
    expect(await store.users.find('a1')).toEqual(first);
    expect(await store.users.findByNameKey('a1')).toEqual(first);
    expect(await store.organisations.all()).toEqual([{ ...host, accountCount: 1, reportCount: 0 }]);
    expect(await store.organisations.find('o9')).toBeUndefined();
    expect(await store.users.find('a9')).toBeUndefined();
  });

  it('creates neither where the name is taken', async () => {
    const store = await open();
    await store.organisations.create(organisation('o1'), user('a1'));
    const second = user('a2', { organisation: 'o2', nameKey: 'a1' });
    expect(await store.organisations.create(organisation('o2'), second)).toBe(false);
    expect(await store.organisations.find('o2')).toBeUndefined();
    expect(await store.users.count()).toBe(1);
  });

  it('has one host, however many set the program up at once', async () => {
    const store = await open();
    const made = await Promise.all(
      [1, 2, 3, 4, 5].map((n) =>
        store.organisations.create(
          organisation(`o${n}`, { isHost: true }),
          user(`a${n}`, { organisation: `o${n}` }),
        ),
      ),
    );
    expect(made.filter(Boolean)).toHaveLength(1);
    expect(await store.users.count()).toBe(1);
    expect(await store.organisations.all()).toHaveLength(1);
  });

  it('takes a name once, in whatever case and width it is typed', async () => {
    const store = await open();
    await store.organisations.create(organisation('o1'), user('a1', { nameKey: nameKeyOf('Zhang甲') }));
    for (const name of ['zhang甲', 'ＺＨＡＮＧ甲', ' Zhang甲 '])
      expect(await store.users.create(user(`b${name}`, { name, nameKey: nameKeyOf(name) }))).toBe(false);
    expect(await store.users.create(user('a2', { nameKey: nameKeyOf('Zhang乙') }))).toBe(true);
    expect((await store.users.findByNameKey(nameKeyOf('ｚhang甲')))?.id).toBe('a1');
    expect((await store.users.ofOrganisation('o1')).map(({ id }) => id)).toEqual(['a1', 'a2']);
  });

  it('changes what is named and nothing else', async () => {
    const store = await open();
    await store.organisations.create(organisation('o1'), user('a1'));
    await store.users.create(user('a2'));
    const change = { role: 'writer', disabled: true, mustChangePassword: false, lockedUntil: at(9) } as const;
    await store.users.change('a2', change);
    await store.users.change('a2', {});
    expect(await store.users.find('a2')).toEqual({ ...user('a2'), ...change });
    expect(await store.users.find('a1')).toEqual(user('a1'));
  });

  it('counts failures that come at once', async () => {
    const store = await open();
    await store.organisations.create(organisation('o1'), user('a1'));
    const counts = await Promise.all(Array.from({ length: 10 }, () => store.users.countFailure('a1')));
    expect(counts.toSorted((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(await store.users.countFailure('a9')).toBe(0);
  });

  it('keeps the last administrator, also where two disable each other at once', async () => {
    const store = await open();
    await store.organisations.create(organisation('o1'), user('a1'));
    await store.users.create(user('a2'));
    await store.users.create(user('w1', { role: 'writer' }));
    const results = await Promise.allSettled([
      store.users.change('a1', { disabled: true }),
      store.users.change('a2', { role: 'writer' }),
    ]);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await store.users.administratorCount('o1')).toBe(1);
    await store.users.change('w1', { disabled: true });
    const last = (await store.users.find('a1'))?.disabled ? 'a2' : 'a1';
    await expect(store.users.change(last, { disabled: true })).rejects.toThrow('最后一个启用的管理账号');
    expect((await store.users.find(last))?.disabled).toBe(false);
  });

  it('keeps, prolongs and ends sessions', async () => {
    const store = await open();
    await store.organisations.create(organisation('o1'), user('a1'));
    for (const id of ['s1', 's2', 's3']) await store.sessions.create(session(id));
    await store.sessions.touch('s2', at(5), at(60));
    expect(await store.sessions.findByTokenHash('hash-s2')).toEqual(
      session('s2', { lastSeenAt: at(5), expiresAt: at(60) }),
    );
    expect((await store.sessions.ofUser('a1')).map(({ id }) => id)).toEqual(['s2', 's1', 's3']);
    await store.sessions.end('s1');
    await store.sessions.endExpired(at(30));
    expect((await store.sessions.ofUser('a1')).map(({ id }) => id)).toEqual(['s2']);
    await store.sessions.create(session('s4'));
    await store.sessions.endAll('a1', 's4');
    expect((await store.sessions.ofUser('a1')).map(({ id }) => id)).toEqual(['s4']);
    await store.sessions.endAll('a1');
    expect(await store.sessions.findByTokenHash('hash-s4')).toBeUndefined();
  });

  it('pages through the audit, newest first, of one organisation', async () => {
    const store = await open();
    const entry = (n: number, own = 'o1'): AuditRecord => ({
      id: `e${n}`,
      at: at(0),
      organisation: own,
      user: null,
      userName: '甲',
      action: '登录',
      subject: `第${n}次`,
      address: '127.0.0.1',
    });
    for (const n of [1, 2, 3, 4, 5]) await store.audit.add(entry(n));
    await store.audit.add(entry(6, 'o2'));
    const first = await store.audit.ofOrganisation('o1', undefined, 2);
    expect(first).toEqual([entry(5), entry(4)]);
    const next = await store.audit.ofOrganisation('o1', 'e4', 9);
    expect(next.map(({ id }) => id)).toEqual(['e3', 'e2', 'e1']);
  });

  it('refuses a text that no database can keep, in words', async () => {
    const store = await open();
    await expect(store.users.findByNameKey('a\0b')).rejects.toThrow('控制字符');
  });
});
