import { afterEach, expect, it, vi } from 'vitest';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { RenderFailure } from '../../server/documents/pdf/render-failure.ts';
import { type FakeOptions, fakeReportService } from '../support/fake-report-service.ts';
import { type RunningApp, startApp } from '../support/start-app.ts';

let running: RunningApp | undefined;
afterEach(() => running?.close());

async function start(options: FakeOptions = {}) {
  const reports = fakeReportService(options);
  running = await startApp(reports);
  return { reports, running, url: running.url };
}

const post = (url: string, body: string, signal?: AbortSignal): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body,
    ...(signal ? { signal } : {}),
  });

const sample = { id: 'hebei', packName: '河北省', title: '示例局2025年部门预算', description: '虚构' };
const report = { department: { name: '示例局' } };

it('lists the packs', async () => {
  const packs = [{ id: 'hebei-2024', name: '河北省部门预算公开' }];
  const { url } = await start({ packs });
  expect(await (await fetch(`${url}/api/packs`)).json()).toEqual(packs);
});

it('says with a document how much it still asks for', async () => {
  const { url } = await start({ gapCount: 3 });
  const response = await post(`${url}/api/documents/pdf`, JSON.stringify(report));
  expect(response.headers.get('gap-count')).toBe('3');
});

it('lists the samples', async () => {
  const { url } = await start({ samples: [sample] });
  expect(await (await fetch(`${url}/api/samples`)).json()).toEqual([sample]);
});

it('answers the report of a sample', async () => {
  const { url } = await start({ reports: { hebei: report } });
  expect(await (await fetch(`${url}/api/samples/hebei`)).json()).toEqual(report);
});

it('answers 404 in words for a sample that does not exist', async () => {
  const { url } = await start();
  const response = await fetch(`${url}/api/samples/${encodeURIComponent('没有')}`);
  expect(response.status).toBe(404);
  expect(await response.json()).toEqual({
    problems: [{ where: '示例报告', message: '没有编号为“没有”的示例。请返回首页重新选择。' }],
  });
});

it.each([
  ['pdf', 'application/pdf', '%PDF'],
  ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK\u0003\u0004'],
])('answers the %s with its type, length and Chinese name', async (format, type, magic) => {
  const { url, reports } = await start();
  const response = await post(`${url}/api/documents/${format}`, JSON.stringify(report));
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe(type);
  expect(response.headers.get('content-disposition')).toContain(
    `filename*=UTF-8''${encodeURIComponent(`示例局2025年部门预算公开.${format}`)}`,
  );
  expect(String.fromCharCode(...bytes.slice(0, 4))).toBe(magic);
  expect(reports.asked).toEqual([{ format, report, isAborted: false }]);
});

it('answers 422 with the problems of a report that cannot be used', async () => {
  const { url } = await start();
  const response = await post(`${url}/api/documents/pdf`, '{}');
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({ problems: [{ where: 'department', message: '缺少部门信息' }] });
});

it('answers 422 in words for a body that is not JSON', async () => {
  const { url } = await start();
  const response = await post(`${url}/api/documents/pdf`, '{"department":');
  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({
    problems: [
      {
        where: '第 1 行第 15 个字符',
        message: '内容不是完整的 JSON，从这里起读不下去：请检查引号、逗号和括号是否成对，文件是否保存完整。',
      },
    ],
  });
});

it('answers 422 for a form, which another site could send without asking', async () => {
  const { url, reports } = await start();
  const response = await fetch(`${url}/api/documents/pdf`, { method: 'POST', body: JSON.stringify(report) });
  expect(response.status).toBe(422);
  expect(reports.asked).toEqual([]);
});

it.each<[string, string, RequestInit]>([
  ['an address that is no encoded text', '/api/samples/%E0%A4%A', {}],
  [
    'a body that is not compressed as it says',
    '/api/documents/pdf',
    {
      method: 'POST',
      body: 'x',
      headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    },
  ],
])('answers 400 in words for %s, and logs no fault of the program', async (_, path, asked) => {
  const { url, running } = await start();
  const response = await fetch(`${url}${path}`, asked);
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('请求的地址或内容不合规范');
  expect(running.logged.join('')).not.toContain('request failed');
});

it('answers 413 in words for a body over the limit', async () => {
  const { url } = await start();
  const response = await post(`${url}/api/documents/pdf`, JSON.stringify('x'.repeat(reportSizeLimit)));
  expect(response.status).toBe(413);
  expect(await response.text()).toContain('不超过 10 MB');
});

it('answers 404 for a format there is none of', async () => {
  const { url } = await start();
  expect((await post(`${url}/api/documents/exe`, '{}')).status).toBe(404);
});

it('calls a rendering off when the browser goes away', async () => {
  const { url, reports, running } = await start({ rendering: () => new Promise(() => {}) });
  const controller = new AbortController();
  const response = post(`${url}/api/documents/pdf`, JSON.stringify(report), controller.signal);
  await vi.waitFor(() => expect(reports.asked).toHaveLength(1));
  controller.abort();
  await expect(response).rejects.toThrow();
  await vi.waitFor(() => expect(reports.asked[0]?.isAborted).toBe(true));
  await vi.waitFor(() => expect(running.logged.join('')).toContain('"status":"aborted"'));
  expect(running.logged.join('')).not.toContain('request failed');
});

it('answers 500 with an incident and never with what went wrong, which the log has', async () => {
  const { url, running } = await start({
    rendering: async () => {
      throw new Error('secret path /home/x');
    },
  });
  const response = await post(`${url}/api/documents/pdf`, JSON.stringify(report));
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(JSON.parse(text)).toMatchObject({ incident: 'incident-1' });
  expect(text).toContain('编号 incident-1');
  expect(text).not.toContain('secret');
  expect(running.logged.join('')).toContain('secret path');
});

it('passes on in words why the layout gave up', async () => {
  const { url, running } = await start({
    rendering: async () => {
      throw new RenderFailure('排版超过了 1 秒的时限，已停止。', { cause: 'secret' });
    },
  });
  const response = await post(`${url}/api/documents/pdf`, JSON.stringify(report));
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(text).toContain('排版超过了 1 秒的时限，已停止。');
  expect(text).not.toContain('secret');
  expect(running.logged.join('')).toContain('incident-1');
});
