import { median } from './median.ts';

/** The median milliseconds of several runs after some that do not count. */
export async function time(
  run: () => unknown,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Promise<number> {
  for (let index = 0; index < warmUps; index++) await run();
  const taken: number[] = [];
  for (let index = 0; index < runs; index++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** The medians of two runs taken in turn, so that a ratio holds while the machine's speed drifts. */
export async function timeInTurn(
  first: () => unknown,
  second: () => unknown,
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Promise<readonly [number, number]> {
  const taken: [number[], number[]] = [[], []];
  for (let index = -warmUps; index < runs; index++)
    for (const [which, run] of [first, second].entries()) {
      const start = performance.now();
      await run();
      if (index >= 0) taken[which]?.push(performance.now() - start);
    }
  return [median(taken[0]), median(taken[1])];
}
