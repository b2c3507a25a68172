import { request as send } from 'node:https';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { lookAtPort } from '../../scripts/lib/look-at-port.mjs';
import { readTls } from '../../server/http/read-tls.ts';
import { type RunningServer, startServer } from '../support/start-server.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
/** Self-signed, for these tests only. */
const files = { cert: join(fixtures, 'tests-only.crt'), key: join(fixtures, 'tests-only.key') };

async function start(): Promise<RunningServer & { readonly ca: string }> {
  const tls = await readTls(files);
  const server = await startServer({ tls });
  onTestFinished(() => server.close());
  return { ...server, ca: tls.cert };
}

it('encrypts, and keeps its cookie to encrypted connections and to itself', async () => {
  const { url, ca, setupToken } = await start();
  expect(url).toMatch(/^https:\/\/127\.0\.0\.1:\d+$/);
  const body = { token: setupToken, organisation: '甲局', name: '管理员丙', password: '春江潮水连海平千里' };
  const set = await ask(`${url}/api/setup`, ca, { Origin: url }, JSON.stringify(body));
  expect(set.status).toBe(200);
  expect(set.cookie).toMatch(/^__Host-session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict; Secure$/);
  const cookie = set.cookie.split(';')[0] ?? '';
  expect((await ask(`${url}/api/reports`, ca, { Cookie: cookie })).status).toBe(200);
  const plain = cookie.replace('__Host-', '');
  expect((await ask(`${url}/api/reports`, ca, { Cookie: plain })).status).toBe(401);
});

it('takes a page of the same name that is not encrypted for another site', async () => {
  const { url, ca } = await start();
  const origin = { Origin: url.replace('https:', 'http:') };
  expect((await ask(`${url}/api/session`, ca, origin, '{"name":"甲","password":"x"}')).status).toBe(403);
});

it('is found by a second start', async () => {
  const { url } = await start();
  const port = Number(new URL(url).port);
  expect(await lookAtPort('127.0.0.1', port, { isSecure: true })).toBe('ours');
  expect(await lookAtPort('127.0.0.1', port)).toBe('taken');
});

it('says in words which file cannot be read, and that two are no pair', async () => {
  await expect(readTls({ ...files, key: join(fixtures, 'none.key') })).rejects.toThrow(
    /^环境变量 TLS_KEY：无法读取文件/,
  );
  await expect(readTls({ cert: files.key, key: files.cert })).rejects.toThrow('不能配合使用');
});

interface Answered {
  readonly status: number | undefined;
  readonly cookie: string;
}

function ask(
  url: string,
  ca: string,
  headers: Readonly<Record<string, string>>,
  body?: string,
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const method = body === undefined ? 'GET' : 'POST';
    const sent = { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) };
    send(url, { method, ca, headers: sent, agent: false }, (response) => {
      response
        .resume()
        .on('end', () =>
          resolve({ status: response.statusCode, cookie: response.headers['set-cookie']?.[0] ?? '' }),
        );
    })
      .on('error', reject)
      .end(body);
  });
}
