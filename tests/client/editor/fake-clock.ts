import type { SetTimer } from '../../../client/editor/state/editor-services.ts';

/** Time that passes only when told to; timers run in their order, and what they start is awaited. */
export function createFakeClock(start = Date.UTC(2025, 0, 2, 6, 3, 22)) {
  let time = start;
  let timers: readonly { readonly at: number; readonly run: () => void }[] = [];
  const setTimer: SetTimer = (run, milliseconds) => {
    const timer = { at: time + milliseconds, run };
    timers = [...timers, timer];
    return () => {
      timers = timers.filter((other) => other !== timer);
    };
  };
  const advance = async (milliseconds: number): Promise<void> => {
    const end = time + milliseconds;
    await settled();
    for (;;) {
      const [next] = [...timers].sort((a, b) => a.at - b.at).filter(({ at }) => at <= end);
      if (!next) break;
      timers = timers.filter((timer) => timer !== next);
      time = next.at;
      next.run();
      await settled();
    }
    time = end;
  };
  return { now: () => time, setTimer, advance, timerCount: () => timers.length };
}

/** Long enough for every promise that hangs on no timer. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve();
};
