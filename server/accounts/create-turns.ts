/** Runs what is given one after another, each when the one before has ended, well or not. */
export function createTurns(): <Result>(run: () => Promise<Result>) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (run) => {
    const own = last.then(run, run);
    last = own.catch(() => undefined);
    return own;
  };
}
