import { request as send } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { type RunningServer, type ServerOptions, startServer } from '../support/start-server.ts';
import { request } from './request.ts';

let running: RunningServer | undefined;
afterEach(() => running?.close());

async function start(options: ServerOptions = {}): Promise<RunningServer> {
  running = await startServer(options);
  return running;
}

it('says what it is', async () => {
  const { url } = await start();
  expect(JSON.parse((await request(`${url}/api/identity`)).text)).toEqual({ product: 'budget-disclosure' });
});

it('serves the page with the nonce of its own answer, fresh each time', async () => {
  const { url } = await start();
  const nonces = await Promise.all(
    [1, 2].map(async () => {
      const { headers, text } = await request(`${url}/`);
      const nonce = /nonce="([^"]+)"/.exec(text)?.[1] ?? '';
      expect(headers['content-security-policy']).toContain(`style-src 'self' 'nonce-${nonce}'`);
      return nonce;
    }),
  );
  expect(nonces[0]).not.toBe(nonces[1]);
});

it('allows scripts of its own only, in no frame, and keeps to plain HTTP', async () => {
  const { url } = await start();
  const { headers } = await request(`${url}/`);
  const policy = String(headers['content-security-policy']);
  expect(policy).toContain("default-src 'none';script-src 'self';");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
  expect(headers['strict-transport-security']).toBeUndefined();
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['x-powered-by']).toBeUndefined();
});

const beyondLoopback = { host: '0.0.0.0', publicHosts: ['Budget-Server', 'ysgk.example.gov.cn'] };

it.each<[string, string, ServerOptions, number]>([
  ['127.0.0.1:5180', 'loopback', {}, 200],
  ['localhost', 'loopback', {}, 200],
  ['LOCALHOST:80', 'loopback', {}, 200],
  ['[::1]:5180', 'loopback', {}, 200],
  ['ysgk.example.gov.cn', 'loopback, by a name it was given', { publicHosts: ['ysgk.example.gov.cn'] }, 200],
  ['evil.example', 'loopback', {}, 403],
  ['127.0.0.1.evil.example', 'loopback', {}, 403],
  ['localhost.evil.example:5180', 'loopback', {}, 403],
  ['127.0.0.1@evil.example', 'loopback', {}, 403],
  ['192.168.1.5', 'loopback', {}, 403],
  ['192.168.1.5:5180', 'every address', beyondLoopback, 200],
  ['[fe80::1]:5180', 'every address', beyondLoopback, 200],
  ['BUDGET-SERVER:5180', 'every address', beyondLoopback, 200],
  ['127.0.0.1', 'every address', beyondLoopback, 200],
  ['evil.example', 'every address', beyondLoopback, 403],
  ['192.168.1.5.evil.example', 'every address', beyondLoopback, 403],
])('asked as %s while listening on %s', async (host, _, options, status) => {
  const { url } = await start(options);
  expect((await request(`${url}/api/identity`, { host })).status).toBe(status);
});

it('answers 404 in words for what does not exist, without a stack', async () => {
  const { url } = await start();
  const { status, text } = await request(`${url}/nothing`);
  expect(status).toBe(404);
  expect(JSON.parse(text)).toEqual({
    problems: [{ where: '/nothing', message: '没有这个地址。请从首页进入。' }],
  });
});

it('does not serve what lies outside the client folder', async () => {
  const { url } = await start();
  expect((await request(`${url}/..%2f..%2f..%2fetc/passwd`)).status).toBeGreaterThanOrEqual(400);
});

it('logs a line for each request, without what was in it', async () => {
  const { url, logged } = await start();
  const body = JSON.stringify({ name: '填报员甲', password: '不应出现在日志里' });
  await new Promise((resolve) => {
    const headers = { 'Content-Type': 'application/json', Cookie: 'session=not-to-be-logged' };
    send(`${url}/api/session?q=private`, { method: 'POST', headers, agent: false }, (response) =>
      response.resume().on('end', resolve),
    ).end(body);
  });
  // It is written when the answer is away.
  await expect.poll(() => logged.length).toBeGreaterThan(0);
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({ method: 'POST', path: '/api/session', status: 400 });
  expect(logged.join('')).not.toMatch(/填报员甲|不应出现|not-to-be-logged|private/);
});
