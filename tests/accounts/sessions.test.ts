import { expect, it } from 'vitest';
import { clientOf } from '../support/client-of.ts';
import { signIn } from '../support/start-with-accounts.ts';
import { withAccounts } from './with-accounts.ts';

it('ends after eight hours without use, not while it is used', async () => {
  const { server, clock } = await withAccounts();
  const { client } = server.writer;
  for (let day = 0; day < 3; day++) {
    clock.pass({ hours: 7, minutes: 59 });
    expect((await client.ask('reports')).status).toBe(200);
  }
  clock.pass({ hours: 8 });
  expect((await client.ask('reports')).status).toBe(401);
});

it('ends after seven days however much it is used', async () => {
  const { server, clock } = await withAccounts();
  const { client } = server.writer;
  for (let hours = 0; hours < 7 * 24 - 7; hours += 7) {
    clock.pass({ hours: 7 });
    expect((await client.ask('reports')).status).toBe(200);
  }
  clock.pass({ hours: 7 });
  expect((await client.ask('reports')).status).toBe(401);
});

it('notes its use at most once a minute', async () => {
  const { server, clock } = await withAccounts();
  const { client, id } = server.writer;
  const seen = async () => (await server.store.sessions.ofUser(id)).map(({ lastSeenAt }) => lastSeenAt);
  clock.pass({ seconds: 59 });
  await client.ask('reports');
  expect(await seen()).toEqual(['2026-01-05T08:00:00.000Z']);
  clock.pass({ seconds: 1 });
  await client.ask('reports');
  expect(await seen()).toEqual(['2026-01-05T08:01:00.000Z']);
});

it('is gone from the store when signed out or expired', async () => {
  const { server, clock } = await withAccounts();
  const { writer } = server;
  const left = await signIn(server.url, writer.name, writer.password);
  const answer = await left.ask('signOut');
  expect(answer.headers.getSetCookie()).toEqual(['session=; Max-Age=0; Path=/; HttpOnly; SameSite=Strict']);
  clock.pass({ hours: 9 });
  await signIn(server.url, writer.name, writer.password);
  expect(await server.store.sessions.ofUser(writer.id)).toHaveLength(1);
});

it('is listed with browser and address, and can be ended from another', async () => {
  const { server } = await withAccounts();
  const { name, password, client } = server.writer;
  const other = clientOf(server.url);
  const userAgent =
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36 Edg/120.0.0.0';
  await other.ask('signIn', { body: { name, password }, headers: { 'User-Agent': userAgent } });
  const { body } = await client.ask('ownSessions');
  const theirs = body.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
  expect(theirs.device).toBe('Edge 120 · Windows · 127.0.0.1');
  expect(body).toHaveLength(2);
  expect((await client.ask('endOwnSession', { parameters: { session: theirs.id } })).status).toBe(200);
  expect((await other.ask('reports')).status).toBe(401);
  expect((await client.ask('reports')).status).toBe(200);
});

it('of somebody else is not there', async () => {
  const { server } = await withAccounts();
  const [session] = await server.store.sessions.ofUser(server.administrator.id);
  const parameters = { session: session?.id ?? '' };
  expect((await server.writer.client.ask('endOwnSession', { parameters })).status).toBe(404);
  const listed = { account: server.writer.id, session: session?.id ?? '' };
  expect((await server.administrator.client.ask('endAccountSession', { parameters: listed })).status).toBe(
    404,
  );
  expect((await server.administrator.client.ask('reports')).status).toBe(200);
});

it('ends elsewhere when the password is changed', async () => {
  const { server } = await withAccounts();
  const { name, password, client } = server.writer;
  const other = await signIn(server.url, name, password);
  const body = { current: password, next: '另一个足够长的口令' };
  expect((await client.ask('changePassword', { body })).status).toBe(200);
  expect((await other.ask('reports')).status).toBe(401);
  expect((await client.ask('reports')).status).toBe(200);
  await signIn(server.url, name, body.next);
});
