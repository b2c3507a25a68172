/** The milliseconds of each run of several things done in turn, so that ratios hold while the machine's speed drifts. */
export async function takenInTurn(
  things: readonly (undefined | (() => unknown))[],
  { runs, warmUps }: { readonly runs: number; readonly warmUps: number },
): Promise<readonly (readonly number[])[]> {
  const taken = things.map((): number[] => []);
  for (let index = -warmUps; index < runs; index++)
    for (const [which, thing] of things.entries()) {
      if (!thing) continue;
      const start = performance.now();
      await thing();
      if (index >= 0) taken[which]?.push(performance.now() - start);
    }
  return taken;
}
