import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Refused } from '../../../client/api/refused.ts';
import { request } from '../../../client/api/request.ts';
import { requestFile } from '../../../client/api/request-file.ts';
import { onSessionEnd, onSignIn } from '../../../client/api/session-events.ts';
import { Unreachable } from '../../../client/api/unreachable.ts';
import { contract } from '../../../schemas/api/contract.ts';

type Answering = (request: IncomingMessage, response: ServerResponse) => void;

let server: Server;
let answering: Answering = (_request, response) => response.end();

/** A page has an address of its own, to which its requests are relative; Node has none. */
beforeEach(async () => {
  server = createServer((request, response) => answering(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const { fetch } = globalThis;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init));
});
afterEach(async () => {
  vi.unstubAllGlobals();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const answer =
  (status: number, body: unknown): Answering =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
  };
const refusal = { problems: [{ where: '版本', message: '不行' }] };
const signedIn = {
  needsSetup: false,
  user: {
    id: 'u1',
    name: '甲',
    role: 'writer',
    organisation: 'o1',
    organisationName: '示例局',
    mustChangePassword: false,
    isOfHost: false,
  },
  csrfToken: 'secret-1',
  lastSignIn: null,
};
const save = { base: 1, saveId: 'save-0001', changes: [{ kind: 'clear' as const, path: ['options'] }] };

it('sends parameters, what stands behind the path, the body, and the token of the latest sign-in', async () => {
  answering = answer(200, signedIn);
  const told = vi.fn();
  const stop = onSignIn(told);
  await request(contract.signIn, { body: { name: '甲', password: 'x' } });
  stop();
  expect(told).toHaveBeenCalledExactlyOnceWith(signedIn.user);

  const seen: unknown[] = [];
  answering = (incoming, response) => {
    seen.push(incoming.method, incoming.url, incoming.headers['csrf-token']);
    answer(200, { revisions: [], next: null })(incoming, response);
  };
  await request(contract.revisions, { params: { report: 'a/b' }, query: { before: 7 } });
  expect(seen).toEqual(['GET', '/api/reports/a%2Fb/revisions?before=7', undefined]);

  seen.length = 0;
  let body = '';
  answering = (incoming, response) => {
    seen.push(incoming.method, incoming.headers['csrf-token'], incoming.headers['content-type']);
    incoming.on('data', (chunk) => {
      body += chunk;
    });
    incoming.on('end', () =>
      answer(200, { outcome: 'saved', version: 2, savedAt: '2026-01-05T01:30:00Z' })(incoming, response),
    );
  };
  await request(contract.save, { params: { report: 'r' }, body: save });
  expect(seen).toEqual(['POST', 'secret-1', 'application/json']);
  expect(JSON.parse(body)).toEqual(save);
});

it('takes the 409 of a save that came too late for an answer', async () => {
  const stale = { outcome: 'stale', version: 3, changes: [], by: ['乙'] };
  answering = answer(409, stale);
  expect(await request(contract.save, { params: { report: 'r' }, body: save })).toEqual(stale);
});

it('throws a 409 that is a refusal', async () => {
  answering = answer(409, refusal);
  await expect(request(contract.report, { params: { report: 'r' } })).rejects.toMatchObject({
    name: 'Refused',
    status: 409,
    problems: refusal.problems,
    needsSignIn: false,
  });
});

it('tells that the session has ended, but not of a wrong password', async () => {
  answering = answer(401, refusal);
  const told = vi.fn();
  const stop = onSessionEnd(told);
  await expect(request(contract.signIn, { body: { name: '甲', password: 'x' } })).rejects.toMatchObject({
    needsSignIn: false,
  });
  expect(told).not.toHaveBeenCalled();
  await expect(request(contract.reports, {})).rejects.toMatchObject({ status: 401, needsSignIn: true });
  expect(told).toHaveBeenCalledOnce();
  stop();
});

it.each([
  ['of another shape', answer(200, { reports: [] })],
  [
    'that is no JSON',
    (_: IncomingMessage, response: ServerResponse) => response.writeHead(502).end('<html>'),
  ],
] as const)('refuses in words an answer %s', async (_, answers) => {
  answering = answers;
  const error = await request(contract.reports, {}).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(Refused);
  expect((error as Refused).message).toContain('请刷新页面后重试');
});

it('tells a lost connection from a refusal', async () => {
  answering = (_request, response) => response.destroy();
  await expect(request(contract.reports, {})).rejects.toBeInstanceOf(Unreachable);
});

it('leaves a request that was called off as the browser says it', async () => {
  const controller = new AbortController();
  answering = () => controller.abort();
  await expect(request(contract.reports, { signal: controller.signal })).rejects.toMatchObject({
    name: 'AbortError',
  });
});

it('receives a file with its name, what it lacks, and how far it has come', async () => {
  answering = (_request, response) =>
    response
      .writeHead(200, {
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent('预算.pdf')}`,
        'Content-Type': 'application/pdf',
        'Content-Length': '4',
        'Gap-Count': '2',
      })
      .end('%PDF');
  const parts: number[] = [];
  const params = { report: 'r', version: '1', format: 'pdf' };
  const { blob, name, gapCount } = await requestFile(
    contract.document,
    { params, query: { purpose: 'preview' } },
    { name: '报告.pdf', onReceived: (part) => parts.push(part) },
  );
  expect([await blob.text(), blob.type, name, gapCount]).toEqual(['%PDF', 'application/pdf', '预算.pdf', 2]);
  expect(parts.at(-1)).toBe(1);
});

it('refuses a file in the words of the server', async () => {
  answering = answer(503, refusal);
  const params = { report: 'r', version: '1' };
  await expect(requestFile(contract.reportFile, { params }, { name: 'x' })).rejects.toMatchObject({
    status: 503,
    problems: refusal.problems,
  });
});
