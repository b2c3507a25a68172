import { expect, it, onTestFinished } from 'vitest';
import { clientOf } from '../support/client-of.ts';
import type { ServerOptions } from '../support/start-server.ts';
import { type ServerWithAccounts, startWithAccounts } from '../support/start-with-accounts.ts';
import { request } from './request.ts';

async function start(options: ServerOptions = {}): Promise<ServerWithAccounts> {
  const server = await startWithAccounts(options);
  onTestFinished(() => server.close());
  return server;
}

/** The tests ask from there. */
const trusting = { trustedProxies: ['127.0.0.1', '10.0.0.0/8'] };

const signIn = (server: ServerWithAccounts, password: string, headers: Readonly<Record<string, string>>) =>
  clientOf(server.url).ask('signIn', { body: { name: server.writer.name, password }, headers });

it.each<[string, ServerOptions, string, string]>([
  ['what the proxy has added', trusting, '198.51.100.7', '198.51.100.7'],
  ['the last that no proxy of ours is', trusting, '203.0.113.9, 198.51.100.7, 10.1.2.3', '198.51.100.7'],
  ['that of the proxy where it names none', trusting, 'unknown', '127.0.0.1'],
  ['that of the connection where no proxy is trusted', {}, '198.51.100.7', '127.0.0.1'],
  [
    'that of the connection where another proxy is',
    { trustedProxies: ['10.0.0.1'] },
    '198.51.100.7',
    '127.0.0.1',
  ],
])('the address of whoever signs in is %s', async (_, options, forwarded, address) => {
  const server = await start(options);
  await signIn(server, server.writer.password, { 'X-Forwarded-For': forwarded });
  const { body } = await server.administrator.client.ask('audit');
  expect(body.entries[0]).toMatchObject({ userName: server.writer.name, address });
});

it('counts failed attempts by address behind the proxy, and by connection where none is trusted', async () => {
  for (const [options, ofOther] of [
    [trusting, 200],
    [{}, 429],
  ] as const) {
    const server = await start(options);
    const guess = (address: string, name: string) =>
      clientOf(server.url).ask('signIn', {
        body: { name, password: '不对的口令' },
        headers: { 'X-Forwarded-For': address },
      });
    for (let count = 0; count < 30; count++) await guess('198.51.100.7', `无此人${count}`);
    expect((await guess('198.51.100.7', '无此人')).status).toBe(429);
    const other = await signIn(server, server.writer.password, { 'X-Forwarded-For': '198.51.100.8' });
    expect(other.status).toBe(ofOther);
  }
});

it('keeps the cookie to encrypted connections where the proxy speaks TLS, and takes no other page for its own', async () => {
  const server = await start(trusting);
  const headers = { 'X-Forwarded-Proto': 'https', 'X-Forwarded-For': '198.51.100.7' };
  const secure = await signIn(server, server.writer.password, headers);
  expect(secure.headers.getSetCookie()[0]).toMatch(/^__Host-session=[\w-]{43}; .*; Secure$/);
  const own = server.url.replace('http:', 'https:');
  expect((await signIn(server, 'x', { ...headers, Origin: own })).status).toBe(400);
  expect((await signIn(server, 'x', { ...headers, Origin: server.url })).status).toBe(403);
});

it('believes nobody else that the connection is encrypted', async () => {
  const server = await start();
  const { headers } = await signIn(server, server.writer.password, { 'X-Forwarded-Proto': 'https' });
  expect(headers.getSetCookie()[0]).toMatch(/^session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
});

it('goes by the name the browser asked for, as the proxy passes it on, not by one it tells of', async () => {
  const { url } = await start({ ...trusting, publicHosts: ['ysgk.example.gov.cn'] });
  const asked = async (host: string, told: string) =>
    (await request(`${url}/api/identity`, { Host: host, 'X-Forwarded-Host': told })).status;
  expect(await asked('ysgk.example.gov.cn', 'evil.example')).toBe(200);
  expect(await asked('evil.example', '127.0.0.1')).toBe(403);
});
