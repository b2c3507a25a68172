import { expect, it } from 'vitest';
import { clientOf } from '../support/client-of.ts';
import { signIn } from '../support/start-with-accounts.ts';
import { withAccounts } from './with-accounts.ts';

const attempt = async (url: string, name: string, password: string) => {
  const { status, body, headers } = await clientOf(url).ask('signIn', { body: { name, password } });
  return { status, message: body.problems?.[0].message as string, cookie: headers.getSetCookie() };
};

it('signs in whatever the case and width of the name, and says when that was done last', async () => {
  const { server, clock } = await withAccounts();
  const { client } = server.administrator;
  const password = '初次使用的口令之一';
  await client.ask('createAccount', { body: { name: ' Clerk　Ａ１ ', role: 'writer', password } });
  await signIn(server.url, 'clerk a1', password);
  clock.pass({ hours: 1 });
  const again = await clientOf(server.url).ask('signIn', { body: { name: 'ＣＬＥＲＫ A1', password } });
  expect(again.body).toMatchObject({
    user: { name: 'Clerk A1', role: 'writer', mustChangePassword: true },
    lastSignIn: '2026-01-05T08:00:00.000Z',
  });
});

it('gives the token in a cookie that scripts and other sites do not get, and in nothing else', async () => {
  const { server } = await withAccounts();
  const { name, password } = server.writer;
  const answer = await clientOf(server.url).ask('signIn', { body: { name, password } });
  const [cookie = ''] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  const token = cookie.slice('session='.length, cookie.indexOf(';'));
  expect(answer.text).not.toContain(token);
  const kept = JSON.stringify(await server.store.sessions.ofUser(server.writer.id));
  expect(kept).not.toContain(token);
});

it('opens a new session each time, whatever the browser had before', async () => {
  const { server } = await withAccounts();
  const { client, name, password } = server.writer;
  const before = client.cookie;
  await client.ask('signIn', { body: { name, password } });
  expect(client.cookie).not.toBe(before);
  const old = await clientOf(server.url).ask('reports', { headers: { Cookie: before } });
  expect(old.status).toBe(401);

  const planted = `session=${'A'.repeat(43)}`;
  const fresh = await clientOf(server.url).ask('signIn', {
    body: { name, password },
    headers: { Cookie: planted },
  });
  expect(fresh.headers.getSetCookie()[0]).not.toContain(planted);
  expect((await clientOf(server.url).ask('reports', { headers: { Cookie: planted } })).status).toBe(401);
});

it('answers alike for names there are and names there are not, locked names too', async () => {
  const { server, clock } = await withAccounts();
  const known: unknown[] = [];
  const unknown: unknown[] = [];
  for (let count = 0; count < 7; count++) {
    known.push(await attempt(server.url, server.writer.name, '不对的口令'));
    unknown.push(await attempt(server.url, '无此人', '不对的口令'));
    clock.pass({ seconds: 50 });
  }
  expect(unknown).toEqual(known);
  expect(known.map((answer) => (answer as { status: number }).status)).toEqual([
    400, 400, 400, 400, 429, 429, 429,
  ]);
});

it('rests after five failures even for the right password, and takes it a quarter of an hour later', async () => {
  const { server, clock } = await withAccounts();
  const { name, password } = server.writer;
  for (let count = 0; count < 5; count++) await attempt(server.url, name, '不对的口令');
  const locked = await attempt(server.url, name, password);
  expect(locked).toMatchObject({ status: 429, message: expect.stringContaining('请约 15 分钟后再试') });
  clock.pass({ minutes: 14 });
  expect((await attempt(server.url, name, password)).message).toContain('请约 1 分钟后再试');
  clock.pass({ minutes: 1 });
  expect((await attempt(server.url, name, '不对的口令')).status).toBe(400);
  expect((await attempt(server.url, name, password)).status).toBe(200);
});

it('makes no more than five guesses, however many come at once', async () => {
  const { server } = await withAccounts();
  const { name, id } = server.writer;
  const all = await Promise.all(Array.from({ length: 12 }, () => attempt(server.url, name, '不对的口令')));
  expect(all.filter(({ status }) => status === 400)).toHaveLength(4);
  expect(all.filter(({ status }) => status === 429)).toHaveLength(8);
  expect((await server.store.users.find(id))?.lockedUntil).toBe('2026-01-05T08:15:00.000Z');
});

it('lets an administrator end the rest', async () => {
  const { server } = await withAccounts();
  const { administrator, writer } = server;
  for (let count = 0; count < 5; count++) await attempt(server.url, writer.name, '不对的口令');
  const parameters = { account: writer.id };
  const { body } = await administrator.client.ask('accounts');
  expect(body.find(({ id }: { id: string }) => id === writer.id).locked).toBe(true);
  await administrator.client.ask('changeAccount', { parameters, body: { unlock: true } });
  expect((await attempt(server.url, writer.name, writer.password)).status).toBe(200);
});

it('does not let a disabled account in, and says no more than for a wrong password', async () => {
  const { server } = await withAccounts();
  const { administrator, writer } = server;
  const parameters = { account: writer.id };
  await administrator.client.ask('changeAccount', { parameters, body: { disabled: true } });
  expect((await writer.client.ask('reports')).status).toBe(401);
  const right = await attempt(server.url, writer.name, writer.password);
  const wrong = await attempt(server.url, writer.name, '不对的口令');
  expect(right).toEqual(wrong);
});

it('tries one address thirty times in a quarter of an hour, not counting those who get in', async () => {
  const { server, clock } = await withAccounts();
  const { name, password } = server.writer;
  for (let count = 0; count < 10; count++)
    expect((await attempt(server.url, name, password)).status).toBe(200);
  const answers = [];
  for (let count = 0; count < 31; count++)
    answers.push((await attempt(server.url, `无此人${count}`, 'x')).status);
  expect(answers).toEqual([...Array(30).fill(400), 429]);
  expect((await attempt(server.url, name, password)).message).toContain('操作过于频繁');
  clock.pass({ minutes: 15 });
  expect((await attempt(server.url, name, password)).status).toBe(200);
});

it('lets a session ask 1200 times a minute and not more, without holding up another', async () => {
  const { server, clock } = await withAccounts();
  const { writer, reviewer } = server;
  clock.pass({ minutes: 2 });
  const statuses = new Map<number, number>();
  for (let sent = 0; sent < 1210; sent += 55) {
    const answers = await Promise.all(Array.from({ length: 55 }, () => writer.client.ask('ownSessions')));
    for (const { status } of answers) statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  expect(Object.fromEntries(statuses)).toEqual({ 200: 1200, 429: 10 });
  expect((await reviewer.client.ask('ownSessions')).status).toBe(200);
  clock.pass({ minutes: 1 });
  expect((await writer.client.ask('ownSessions')).status).toBe(200);
});
