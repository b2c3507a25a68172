import os from 'node:os';
import { parseArgs } from 'node:util';

export interface FuzzOptions {
  readonly seed: number;
  /** The number of the first input. */
  readonly from: number;
  readonly count: number;
  readonly processes: number;
}

export function fuzzOptions(argv: readonly string[]): FuzzOptions {
  const { values } = parseArgs({
    args: argv.slice(2),
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      from: { type: 'string', default: '0' },
      count: { type: 'string', default: '100000' },
      processes: { type: 'string', default: String(Math.min(2, os.availableParallelism())) },
    },
  });
  const [seed, from, count, processes] = [values.seed, values.from, values.count, values.processes].map(
    Number,
  );
  return { seed: seed ?? 1, from: from ?? 0, count: count ?? 0, processes: processes ?? 1 };
}
