/** @file The process that reads changed files: makes the input of each number it is sent, and says what became of it. */

import { openPackStore } from '../../server/packs/pack-store.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { fuzzInput } from './fuzz-input.ts';
import { type FuzzOutcome, fuzzOutcome } from './fuzz-outcome.ts';
import { fuzzSources } from './fuzz-sources.ts';

export interface FuzzReply {
  readonly kind: string;
  readonly outcome: FuzzOutcome;
  readonly ms: number;
  readonly mb: number;
}

const seed = Number(process.argv[2]);
const packs = await openPackStore(templatesFolder);
const sources = await fuzzSources(packs);

process.on('disconnect', () => process.exit());
process.on('message', async ({ number }: { readonly number: number }) => {
  const input = fuzzInput(sources, seed, number);
  const start = performance.now();
  const outcome = await fuzzOutcome(input, sources, packs);
  const ms = performance.now() - start;
  const reply: FuzzReply = { kind: input.kind, outcome, ms, mb: process.memoryUsage.rss() / 1_048_576 };
  process.send?.(reply);
});
