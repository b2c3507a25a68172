import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { UnusableInput } from '../../schemas/problem.ts';
import { stopProcess } from '../../server/documents/child-process.ts';
import { RenderFailure } from '../../server/documents/pdf/render-failure.ts';
import {
  createDocumentService,
  type DocumentServiceOptions,
} from '../../server/reports/create-document-service.ts';
import type { DocumentSetup } from '../../server/reports/document-messages.ts';
import { startDocumentProcess } from '../../server/reports/start-document-process.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { reportInput } from '../support/report-builder.ts';

const started: ChildProcess[] = [];
const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  for (const child of started.splice(0)) await stopProcess(child);
});

function start(setup: DocumentSetup): ChildProcess {
  const child = startDocumentProcess(setup);
  started.push(child);
  return child;
}

function serviceWith(options: Partial<DocumentServiceOptions> = {}) {
  const service = createDocumentService({ fontFolders: [], timeLimitMs: 60_000, start, ...options });
  closers.push(service.close);
  return service;
}

const failureOf = (result: Promise<unknown>): Promise<unknown> =>
  result.then(
    () => undefined,
    (error: unknown) => error,
  );

const magic = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, 4)).toString('latin1');
/** A report that asks for nothing. */
const finished = JSON.parse(
  readFileSync(join(templatesFolder, 'hebei-2024/samples/culture-tourism-bureau.json'), 'utf8'),
);

test('both formats come of a report given as text or as what it says, and one process makes them all', async () => {
  const service = serviceWith();
  const [pdf, docx] = await Promise.all([
    service.render(finished, 'pdf'),
    service.render(JSON.stringify(finished), 'docx'),
  ]);
  expect([magic(pdf.bytes), magic(docx.bytes)]).toEqual(['%PDF', 'PK\u0003\u0004']);
  expect(pdf.fileName).toMatch(/年部门预算信息公开\.pdf$/);
  expect(docx.fileName).toMatch(/年部门预算信息公开\.docx$/);
  expect(started).toHaveLength(1);
});

test('a report that asks for something is a draft, and says how much it asks for', async () => {
  const { gapCount, draft } = await serviceWith().render(reportInput(), 'docx');
  expect(gapCount).toBeGreaterThan(0);
  expect(draft).toBe(true);
});

test('a finished report is no draft unless one is asked for', async () => {
  const service = serviceWith();
  expect(await service.render(finished, 'docx')).toMatchObject({ gapCount: 0, draft: false });
  expect(await service.render(finished, 'docx', { draft: true })).toMatchObject({ gapCount: 0, draft: true });
});

test('a report still being written is a draft, without the line that has no amount yet', async () => {
  const lines = [...finished.lines, { ...finished.lines[0], id: 'l-new', amount: '' }];
  expect(await serviceWith().render({ ...finished, lines }, 'docx')).toMatchObject({
    gapCount: 0,
    draft: true,
  });
});

test('a report that cannot be printed truly yet is a draft, in the preview and in the files', async () => {
  const lines = finished.lines.map((line: object, index: number) =>
    index === 0 ? { ...line, functionalClass: '2999999' } : line,
  );
  const service = serviceWith();
  for (const preview of [true, false])
    expect(await service.render({ ...finished, lines }, 'pdf', { preview })).toMatchObject({ draft: true });
});

test('what is wrong with a report crosses whole', async () => {
  const service = serviceWith();
  const failure = await failureOf(
    service.render({ ...reportInput(), pack: { id: 'none', version: 1 } }, 'pdf'),
  );
  expect(failure).toBeInstanceOf(UnusableInput);
  expect((failure as UnusableInput).problems).toEqual([
    { where: expect.any(String), message: expect.stringContaining('没有版式“none”') },
  ]);
  expect(((await failureOf(service.render('{"a":', 'pdf'))) as UnusableInput).problems).toEqual([
    { where: '第 1 行第 6 个字符', message: expect.stringContaining('不是完整的 JSON') },
  ]);
});

test('a layout past its limit crosses as such, and the next document works', async () => {
  const service = serviceWith({ timeLimitMs: 1 });
  const failure = await failureOf(service.render(finished, 'pdf'));
  expect(failure).toBeInstanceOf(RenderFailure);
  expect((failure as RenderFailure).message).toContain('超过了 0.001 秒的时限');
  expect(started[0]?.exitCode).toBeNull();
});

test('a process killed in the midst of a document is a message, the next document is made by another', async () => {
  const service = serviceWith();
  const results = [service.render(finished, 'pdf'), service.render(finished, 'docx')];
  const [first, second] = results as [Promise<unknown>, Promise<{ readonly bytes: Uint8Array }>];
  process.kill(started[0]?.pid ?? 0, 'SIGKILL');
  const failure = await failureOf(first);
  expect(failure).toBeInstanceOf(RenderFailure);
  expect((failure as RenderFailure).message).toContain('生成文档的进程意外结束');
  expect(magic((await second).bytes)).toBe('PK\u0003\u0004');
  expect(started).toHaveLength(2);
});

test.skipIf(process.platform === 'win32')('a process that hangs is ended at its limit', async () => {
  const service = serviceWith({ timeLimitMs: 500, graceMs: 500 });
  service.warm();
  process.kill(started[0]?.pid ?? 0, 'SIGSTOP');
  const failure = await failureOf(service.render(finished, 'pdf'));
  expect((failure as RenderFailure).message).toContain('生成文档超过了 1 秒的时限');
  expect(started[0]?.signalCode).toBe('SIGKILL');
});

test('a document called off under way is given up, and the process goes on to the next', async () => {
  const service = serviceWith();
  await service.render(finished, 'docx');
  const controller = new AbortController();
  const calledOff = failureOf(service.render(finished, 'pdf', { signal: controller.signal }));
  const waiting = failureOf(service.render(finished, 'pdf', { signal: controller.signal }));
  controller.abort('不要了');
  expect([await calledOff, await waiting]).toEqual(['不要了', '不要了']);
  expect(magic((await service.render(finished, 'docx')).bytes)).toBe('PK\u0003\u0004');
  expect(started).toHaveLength(1);
});

test('a newer preview replaces one that waits', async () => {
  const service = serviceWith();
  const preview = { preview: true, supersedes: 'r1' };
  const running = service.render(finished, 'docx');
  const older = failureOf(service.render(finished, 'pdf', preview));
  const newer = service.render(finished, 'pdf', preview);
  expect(await older).toMatchObject({ reason: 'superseded' });
  expect(magic((await newer).bytes)).toBe('%PDF');
  await running;
});

test('a preview leads to cells, an export does not', async () => {
  const service = serviceWith();
  const [preview, exported] = [
    await service.render(finished, 'pdf', { preview: true }),
    await service.render(finished, 'pdf'),
  ];
  const leads = (bytes: Uint8Array) => Buffer.from(bytes).includes('(cell:department/');
  expect([leads(preview.bytes), leads(exported.bytes)]).toEqual([true, false]);
});

test('closing refuses what is under way and leaves no process', async () => {
  const service = serviceWith();
  const results = [service.render(finished, 'pdf'), service.render(finished, 'pdf')].map(failureOf);
  await service.close();
  expect(await Promise.all(results)).toMatchObject([{ reason: 'closing' }, { reason: 'closing' }]);
  expect(started[0]?.signalCode).toBe('SIGKILL');
  expect(await failureOf(service.render(finished, 'pdf'))).toMatchObject({ reason: 'closing' });
});

test.skipIf(!existsSync('/proc/self/task'))(
  'a server that is killed leaves neither the process nor the one that lays out for it',
  async () => {
    const server = fork(new URL('serve-and-wait.ts', import.meta.url), {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    started.push(server);
    const [documentProcess] = (await once(server, 'message')) as [number];
    const [layoutProcess = 0] = childrenOf(documentProcess);
    expect(isAlive(layoutProcess)).toBe(true);
    server.kill('SIGKILL');
    await vi.waitFor(() => expect([documentProcess, layoutProcess].filter(isAlive)).toEqual([]), 60_000);
  },
);

const childrenOf = (pid: number): readonly number[] =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** A process that has ended and waits to be collected does nothing any more. */
function isAlive(pid: number): boolean {
  try {
    return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}
