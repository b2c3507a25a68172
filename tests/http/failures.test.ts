import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { UnusableInput } from '../../schemas/problem.ts';
import { RenderFailure } from '../../server/documents/pdf/render-failure.ts';
import { failureMessage } from '../../server/http/failure-message.ts';
import { refusalOf } from '../../server/http/refusal-of.ts';
import { RenderRefusal } from '../../server/reports/render-refusal.ts';
import { StoreFailure } from '../../server/store/store-failure.ts';
import { type ServerWithAccounts, startWithAccounts } from '../support/start-with-accounts.ts';

let server: ServerWithAccounts;
let report = '';
beforeAll(async () => {
  server = await startWithAccounts();
  const { body: samples } = await server.writer.client.ask('samples');
  const body = { from: 'sample', sampleId: samples[0].id };
  report = (await server.writer.client.ask('createReport', { body })).body.id;
});
afterAll(() => server?.close());

it.each([
  [new UnusableInput([{ where: '', message: '' }]), 400],
  [new RenderRefusal('superseded'), 409],
  [new RenderRefusal('busy'), 503],
  [new RenderRefusal('closing'), 503],
  [new RenderFailure('版面过大'), 500],
  [new StoreFailure('数据库连接中断'), 503],
])('answers %s with %i', (error, status) => {
  expect(refusalOf(error)?.status).toBe(status);
});

it('tells people what a failure of theirs to see was, and of any other only its number', () => {
  expect(failureMessage(new StoreFailure('数据库连接中断。'), 'a1')).toMatch(/^数据库连接中断。.*编号 a1/);
  expect(failureMessage(new Error('secret'), 'a1')).toMatch(/^程序内部出错.*编号 a1/);
});

it('calls a document off when the browser goes away, and logs no fault', async () => {
  const { writer, logged, documents } = server;
  const rendering = vi.spyOn(documents, 'render');
  const controller = new AbortController();
  const parameters = { report, version: '1', format: 'pdf' };
  const asked = writer.client.ask('document', { parameters, signal: controller.signal });
  await expect.poll(() => rendering.mock.calls.length).toBeGreaterThan(0);
  controller.abort();
  await expect(asked).rejects.toThrow();
  await expect.poll(() => logged.join('')).toContain('"status":"aborted"');
  expect(logged.join('')).not.toContain('request failed');
  const { status } = await writer.client.ask('document', { parameters });
  expect(status).toBe(200);
});

it('answers a preview without noting it as an export', async () => {
  const { writer, administrator } = server;
  const count = async () => (await administrator.client.ask('audit')).body.entries.length;
  const before = await count();
  const parameters = { report, version: '1', format: 'pdf' };
  const preview = await writer.client.ask('document', { parameters, query: { purpose: 'preview' } });
  expect(preview.text.slice(0, 5)).toBe('%PDF-');
  expect(await count()).toBe(before);
  expect((await writer.client.ask('document', { parameters, query: { purpose: 'other' } })).status).toBe(400);
});

it('answers 503 or 500 with a number of the log once the store is gone, and goes on answering', async () => {
  const { writer, store, logged } = server;
  await store.close();
  const { status, body, text } = await writer.client.ask('reports');
  expect([500, 503]).toContain(status);
  expect(body.incident).toMatch(/^[\da-f-]{8}$/);
  expect(text).toContain(`编号 ${body.incident}`);
  expect(text).not.toMatch(/at .*\.ts|sqlite/i);
  expect(logged.join('')).toContain(body.incident);
  expect((await writer.client.ask('identity')).status).toBeLessThanOrEqual(503);
});
