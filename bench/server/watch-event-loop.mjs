import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

/**
 * Loaded into the server that is measured (`node --import`). At SIGUSR2 it writes how late the event loop came since the last
 * time, in milliseconds, to the file named by EVENT_LOOP_FILE, and starts anew.
 */
const resolution = 5;
const delay = monitorEventLoopDelay({ resolution });
delay.enable();
process.on('SIGUSR2', () => {
  // A timer of 5 ms comes after 5 ms at best: what is above that is the delay.
  const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution);
  const figures = { p50: late(delay.percentile(50)), p99: late(delay.percentile(99)), max: late(delay.max) };
  writeFileSync(process.env.EVENT_LOOP_FILE ?? 'event-loop.json', JSON.stringify(figures));
  delay.reset();
});
