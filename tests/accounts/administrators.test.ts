import { expect, it } from 'vitest';
import { addUser, signIn } from '../support/start-with-accounts.ts';
import { withAccounts } from './with-accounts.ts';

const password = '初次使用的口令之一';

it.each([
  ['填报员甲', '已被使用'],
  [' 填报员甲　', '已被使用'],
  ['填报员\u200b甲', '看不见的字符'],
  ['填报员\ufe0f甲', '看不见的字符'],
  ['填报员\u3164', '看不见的字符'],
  ['　', '不能为空'],
  ['甲'.repeat(41), '最多 40'],
])('gives nobody the name “%s”', async (name, words) => {
  const { server } = await withAccounts();
  const body = { name, role: 'writer', password };
  const { status, text } = await server.administrator.client.ask('createAccount', { body });
  expect([status, text]).toEqual([400, expect.stringContaining(words)]);
});

it('gives one name once, however many ask for it at once', async () => {
  const { server } = await withAccounts();
  const names = ['Clerk', 'clerk', 'CLERK', 'Ｃlerk'];
  const answers = await Promise.all(
    names.map((name) =>
      server.administrator.client.ask('createAccount', { body: { name, role: 'writer', password } }),
    ),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400, 400]);
});

it('resets a password to a first one, and ends the sessions', async () => {
  const { server } = await withAccounts();
  const { administrator, writer } = server;
  const parameters = { account: writer.id };
  const { body } = await administrator.client.ask('changeAccount', { parameters, body: { password } });
  expect(body).toMatchObject({ mustChangePassword: true });
  expect((await writer.client.ask('reports')).status).toBe(401);
  const again = await signIn(server.url, writer.name, password);
  const { status, text } = await again.ask('reports');
  expect([status, text]).toEqual([403, expect.stringContaining('请先修改初始口令')]);
});

it('changes a role at once', async () => {
  const { server } = await withAccounts();
  const { administrator, writer } = server;
  const parameters = { account: writer.id };
  await administrator.client.ask('changeAccount', { parameters, body: { role: 'reviewer' } });
  const body = { from: 'sample', sampleId: '无此示例' };
  expect((await writer.client.ask('createReport', { body })).status).toBe(403);
});

it.each([
  [{ role: 'writer' }, '不能修改自己的角色'],
  [{ disabled: true }, '不能停用自己的账号'],
  [{ password }, '请用“修改口令”'],
])('lets nobody do %o to oneself', async (body, words) => {
  const { server } = await withAccounts();
  const { client, id } = server.administrator;
  const { status, text } = await client.ask('changeAccount', { parameters: { account: id }, body });
  expect([status, text]).toEqual([403, expect.stringContaining(words)]);
});

it('keeps an administrator, even when two take away each other at once', async () => {
  const { server } = await withAccounts();
  const first = server.administrator;
  const second = await addUser(server.url, first.client, '管理员戊', 'administrator');
  const callerOf = async ({ client }: typeof first) => {
    const caller = await server.accounts.sessions.callerOf(client.cookie.replace('session=', ''));
    if (!caller) throw new Error('no caller');
    return caller;
  };
  const callers = [await callerOf(first), await callerOf(second)] as const;
  const origin = { address: '127.0.0.1', userAgent: '' };
  const answers = await Promise.allSettled([
    server.accounts.management.change(callers[0], second.id, { role: 'writer' }, origin),
    server.accounts.management.change(callers[1], first.id, { disabled: true }, origin),
  ]);
  expect(answers[0].status).toBe('fulfilled');
  expect(answers[1]).toMatchObject({ reason: { message: expect.stringContaining('最后一位可用的管理员') } });
  expect(await server.store.users.administratorCount(callers[0].user.organisation)).toBe(1);
});

it('adds an organisation with its administrator, once by name', async () => {
  const { server } = await withAccounts();
  const { client } = server.administrator;
  const body = { name: '示例市图书馆', administrator: '管理员丁', password };
  expect((await client.ask('createOrganisation', { body })).body).toMatchObject({
    name: '示例市图书馆',
    isHost: false,
    accountCount: 1,
  });
  const again = await client.ask('createOrganisation', { body: { ...body, administrator: '管理员己' } });
  expect(again.text).toContain('已有单位“示例市图书馆”');
  const taken = await client.ask('createOrganisation', { body: { ...body, name: '示例市博物馆' } });
  expect(taken.text).toContain('已被使用');
  const { body: all } = await client.ask('organisations');
  expect(all.map(({ name }: { name: string }) => name)).toEqual(
    expect.arrayContaining(['示例市水文局', '示例市图书馆']),
  );
});

it('finds in the log of the organisation what was done, by whom and from where, and nothing of another', async () => {
  const { server } = await withAccounts();
  const { administrator, writer } = server;
  const { client } = administrator;
  await client.ask('createOrganisation', {
    body: { name: '示例市图书馆', administrator: '管理员丁', password },
  });
  const guest = await signIn(server.url, '管理员丁', password);
  await guest.ask('changePassword', { body: { current: password, next: '另一个单位的口令' } });
  await client.ask('changeAccount', {
    parameters: { account: writer.id },
    body: { role: 'reviewer', disabled: false },
  });
  await expect(signIn(server.url, '误把口令输作用户名', 'x')).rejects.toThrow();
  await expect(signIn(server.url, writer.name, 'x')).rejects.toThrow();

  const { body } = await client.ask('audit');
  const lines = body.entries.map(
    (entry: Record<string, string>) => `${entry.userName} ${entry.action} ${entry.subject} ${entry.address}`,
  );
  expect(lines).toEqual([
    '填报员甲 登录失败  127.0.0.1',
    '（没有这个用户名） 登录失败  127.0.0.1',
    '管理员丙 修改角色 填报员甲：填报改为审核 127.0.0.1',
    '管理员丙 新建单位 示例市图书馆（管理员 管理员丁） 127.0.0.1',
    '审核员乙 修改口令  127.0.0.1',
    '审核员乙 登录  127.0.0.1',
    '管理员丙 新建账号 审核员乙（审核） 127.0.0.1',
    '填报员甲 修改口令  127.0.0.1',
    '填报员甲 登录  127.0.0.1',
    '管理员丙 新建账号 填报员甲（填报） 127.0.0.1',
    '管理员丙 首次设置 管理员丙（管理） 127.0.0.1',
  ]);
  expect(body.next).toBeNull();
  const { body: theirs } = await guest.ask('audit');
  expect(theirs.entries.map(({ action }: { action: string }) => action)).toEqual(['修改口令', '登录']);
});

it('pages through a long log without a gap', async () => {
  const { server } = await withAccounts();
  const { client, id } = server.administrator;
  for (let count = 0; count < 120; count++)
    await client.ask('changeAccount', { parameters: { account: id }, body: { unlock: true } });
  const first = (await client.ask('audit')).body;
  const second = (await client.ask('audit', { query: { before: first.next } })).body;
  const ids = [...first.entries, ...second.entries].map(({ id }: { id: string }) => id);
  expect([first.entries.length, second.next, new Set(ids).size]).toEqual([100, null, ids.length]);
  expect(ids.length).toBe(120 + 7);
});
