import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { stopProcess } from '../../../server/documents/child-process.ts';
import { startProcess } from '../../../server/documents/pdf/engine/layout-child.ts';
import {
  createLayoutEngine,
  type LayoutEngineOptions,
} from '../../../server/documents/pdf/engine/layout-engine.ts';
import type { LayoutJob } from '../../../server/documents/pdf/engine/messages.ts';
import { RenderFailure } from '../../../server/documents/pdf/render-failure.ts';

const started: ChildProcess[] = [];
afterEach(async () => {
  for (const child of started.splice(0)) await stopProcess(child);
});

function start(): ChildProcess {
  const child = startProcess('auto');
  started.push(child);
  return child;
}

function engineWith(options: Partial<LayoutEngineOptions> = {}) {
  const memoryLimits = { native: 2 ** 40, webassembly: 2 ** 40 };
  return createLayoutEngine({ choice: 'auto', timeLimitMs: 60_000, memoryLimits, start, ...options });
}

const result = '#context [#metadata((pages: (), count: here().page()))<layout-result>]';
const quick: LayoutJob = { source: result, faces: [], wantsPdf: true };
/** Hours of work in two lines. */
const endless: LayoutJob = {
  source: `#for a in range(100000) { for b in range(100000) { let c = calc.sin(a) } }\n${result}`,
  faces: [],
  wantsPdf: true,
};

test('jobs wait for each other and share one process', async () => {
  const engine = engineWith();
  const replies = await Promise.all([
    engine.run(quick),
    engine.run(quick),
    engine.run({ ...quick, wantsPdf: false }),
  ]);
  expect(replies.map(({ pageCount }) => pageCount)).toEqual([1, 1, 1]);
  expect(replies.map(({ pdf }) => pdf && Buffer.from(pdf.slice(0, 5)).toString())).toEqual([
    '%PDF-',
    '%PDF-',
    undefined,
  ]);
  expect(started).toHaveLength(1);
  await engine.close();
});

test('a layout past its time limit is stopped with a message, and the next one works', async () => {
  const engine = engineWith({ timeLimitMs: 4000 });
  const failure = await engine.run(endless).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RenderFailure);
  expect((failure as RenderFailure).message).toContain('超过了 4 秒的时限');
  expect(started[0]?.signalCode).toBe('SIGKILL');
  expect((await engine.run(quick)).pageCount).toBe(1);
  await engine.close();
});

test('a process that is killed is a message, and the next layout works', async () => {
  const engine = engineWith();
  const running = engine.run(endless).catch((error: unknown) => error);
  await until(() => started.length === 1);
  process.kill(started[0]?.pid ?? 0, 'SIGKILL');
  const failure = await running;
  expect(failure).toBeInstanceOf(RenderFailure);
  expect((failure as RenderFailure).message).toContain('排版程序中途退出');
  expect((await engine.run(quick)).pageCount).toBe(1);
  expect(started).toHaveLength(2);
  await engine.close();
});

test('an idle process that was killed is replaced', async () => {
  const engine = engineWith();
  await engine.run(quick);
  const [idle] = started;
  process.kill(idle?.pid ?? 0, 'SIGKILL');
  if (idle) await once(idle, 'exit');
  expect((await engine.run(quick)).pageCount).toBe(1);
  await engine.close();
});

test('an aborted layout is stopped with the reason given, and the next one works', async () => {
  const engine = engineWith();
  const controller = new AbortController();
  const running = engine.run(endless, controller.signal);
  await until(() => started.length === 1);
  controller.abort(new Error('不要了'));
  await expect(running).rejects.toThrow('不要了');
  expect((await engine.run(quick)).pageCount).toBe(1);
  expect(started[0]?.signalCode).toBe('SIGKILL');
  await engine.close();
});

test('a job aborted while it waits is given up and leaves the running one alone', async () => {
  const engine = engineWith();
  const controller = new AbortController();
  const first = engine.run(quick);
  const waiting = engine.run(endless, controller.signal);
  controller.abort(new Error('不要了'));
  await expect(waiting).rejects.toThrow('不要了');
  expect((await first).pageCount).toBe(1);
  expect(started).toHaveLength(1);
  await engine.close();
});

test('a source Typst refuses is a failure that carries its reasons', async () => {
  const engine = engineWith();
  const failure = await engine.run({ ...quick, source: '#panic("why")' }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(RenderFailure);
  expect(String((failure as RenderFailure).cause)).toContain('why');
  await engine.close();
});

test('a process that has grown too large is replaced', async () => {
  const engine = engineWith({ memoryLimits: { native: 1, webassembly: 1 } });
  await engine.run(quick);
  await engine.run(quick);
  expect(started).toHaveLength(2);
  await engine.close();
});

test('close leaves no process, running or idle', async () => {
  const [idle, busy] = [engineWith(), engineWith()];
  await idle.run(quick);
  const running = busy.run(endless).catch((error: unknown) => error);
  await until(() => started.length === 2);
  await Promise.all([idle.close(), busy.close()]);
  expect(await running).toBeInstanceOf(RenderFailure);
  expect(started.map(({ signalCode }) => signalCode)).toEqual(['SIGKILL', 'SIGKILL']);
  await expect(idle.run(quick)).rejects.toThrow('正在关闭');
});

test('a process ends when its parent lets go of it, and past its deadline in the midst of a layout', async () => {
  const [left, late] = [start(), start()];
  const gone = [once(left, 'exit'), once(late, 'exit')];
  left.disconnect();
  late.send({ ...endless, deadline: Date.now() + 500 });
  await Promise.all(gone);
  expect([left.exitCode, late.signalCode]).toEqual([0, 'SIGKILL']);
});

async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setImmediate(resolve));
}
