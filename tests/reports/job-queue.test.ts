import { expect, test } from 'vitest';
import { createJobQueue } from '../../server/reports/job-queue.ts';
import { RenderRefusal } from '../../server/reports/render-refusal.ts';

/** A job that ends when told to, and says when it was started. */
function job<T>(result: T) {
  let end: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const state = { isStarted: false };
  const run = async (): Promise<T> => {
    state.isStarted = true;
    await ended;
    return result;
  };
  return { run, end, state };
}

const reasonOf = (result: Promise<unknown>): Promise<unknown> =>
  result.then(
    () => 'done',
    (error: unknown) => (error instanceof RenderRefusal ? error.reason : error),
  );

/** Until everything that can happen without anybody's doing has happened. */
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('jobs run one at a time, in the order they came, whatever became of those before', async () => {
  const queue = createJobQueue(10);
  const [first, second, third] = [job('one'), job('two'), job('three')];
  const results = [
    queue.add(first.run, {}),
    queue.add(async () => {
      await second.run();
      throw new Error('broken');
    }, {}),
    queue.add(third.run, {}),
  ];
  const outcome = Promise.allSettled(results);
  await settled();
  expect([first, second, third].map(({ state }) => state.isStarted)).toEqual([true, false, false]);
  first.end();
  await settled();
  expect([second, third].map(({ state }) => state.isStarted)).toEqual([true, false]);
  second.end();
  third.end();
  expect(await outcome).toEqual([
    { status: 'fulfilled', value: 'one' },
    { status: 'rejected', reason: new Error('broken') },
    { status: 'fulfilled', value: 'three' },
  ]);
});

test('a job too many is refused, those that wait are not', async () => {
  const queue = createJobQueue(1);
  const [running, waiting] = [job(1), job(2)];
  const results = [queue.add(running.run, {}), queue.add(waiting.run, {})];
  expect(await reasonOf(queue.add(async () => 3, {}))).toBe('busy');
  running.end();
  waiting.end();
  expect(await Promise.all(results)).toEqual([1, 2]);
});

test('a newer job of the same key takes the place of the one that waits, even in a full queue', async () => {
  const queue = createJobQueue(2);
  const order: string[] = [];
  const note = (name: string) => async () => void order.push(name);
  const running = job(0);
  const results = [
    queue.add(running.run, { key: 'a' }),
    queue.add(note('old a'), { key: 'a' }),
    queue.add(note('b'), { key: 'b' }),
  ];
  const older = reasonOf(results[1] as Promise<unknown>);
  const newer = queue.add(note('new a'), { key: 'a' });
  expect(await older).toBe('superseded');
  running.end();
  await Promise.all([results[0], results[2], newer]);
  expect(order).toEqual(['new a', 'b']);
});

test('jobs without a key replace none', async () => {
  const queue = createJobQueue(5);
  expect(await Promise.all([1, 2, 3].map((number) => queue.add(async () => number, {})))).toEqual([1, 2, 3]);
});

test('a job called off while it waits never runs and leaves its place to another', async () => {
  const queue = createJobQueue(1);
  const [running, given] = [job(1), job(2)];
  const controller = new AbortController();
  const first = queue.add(running.run, {});
  const waiting = reasonOf(queue.add(given.run, { signal: controller.signal }));
  controller.abort('不要了');
  expect(await waiting).toBe('不要了');
  const next = queue.add(async () => 3, {});
  running.end();
  expect(await Promise.all([first, next])).toEqual([1, 3]);
  expect(given.state.isStarted).toBe(false);
});

test('a running job called off is given up at once; the next waits until it has really ended', async () => {
  const queue = createJobQueue(5);
  const [running, next] = [job(1), job(2)];
  const controller = new AbortController();
  const first = reasonOf(queue.add(running.run, { signal: controller.signal }));
  const second = queue.add(next.run, {});
  controller.abort('不要了');
  expect(await first).toBe('不要了');
  await settled();
  expect(next.state.isStarted).toBe(false);
  running.end();
  next.end();
  expect(await second).toBe(2);
});

test('a job called off before it came is never run', async () => {
  const given = job(1);
  const queue = createJobQueue(5);
  expect(await reasonOf(queue.add(given.run, { signal: AbortSignal.abort('不要了') }))).toBe('不要了');
  expect(given.state.isStarted).toBe(false);
});

test('closing refuses what waits and what comes, and lasts until the running one has ended', async () => {
  const queue = createJobQueue(5);
  const running = job(1);
  const first = queue.add(running.run, {});
  const waiting = reasonOf(queue.add(async () => 2, {}));
  const closed = queue.close();
  expect(await waiting).toBe('closing');
  expect(await reasonOf(queue.add(async () => 3, {}))).toBe('closing');
  running.end();
  expect(await first).toBe(1);
  await closed;
});
