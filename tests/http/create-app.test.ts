import { afterEach, expect, it } from 'vitest';
import { fakeReportService } from '../support/fake-report-service.ts';
import { type RunningApp, startApp } from '../support/start-app.ts';
import { request } from './request.ts';

let running: RunningApp | undefined;
afterEach(() => running?.close());

async function start(services: Parameters<typeof startApp>[1] = {}): Promise<RunningApp> {
  running = await startApp(fakeReportService(), services);
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

it.each(['127.0.0.1:5180', 'localhost', 'LOCALHOST:80', '[::1]:5180'])(
  'accepts the host %s',
  async (host) => {
    const { url } = await start();
    expect((await request(`${url}/api/samples`, { host })).status).toBe(200);
  },
);

it.each(['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:5180', '192.168.1.5'])(
  'refuses the host %s',
  async (host) => {
    const { url } = await start();
    const { status, text } = await request(`${url}/api/samples`, { host });
    expect(status).toBe(403);
    expect(text).toContain('只接受从本机访问');
  },
);

it('accepts any host when told to listen beyond loopback', async () => {
  const { url } = await start({ host: '0.0.0.0' });
  expect((await request(`${url}/api/samples`, { host: '192.168.1.5:5180' })).status).toBe(200);
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

it('logs a line for each request', async () => {
  const { url, logged } = await start();
  await request(`${url}/api/samples`);
  expect(JSON.parse(logged[0] ?? '')).toMatchObject({ method: 'GET', path: '/api/samples', status: 200 });
});
