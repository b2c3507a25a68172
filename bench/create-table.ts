import os from 'node:os';
import type { Say } from './say.ts';

/** Figures told as they come, and printed as a table at the end. */
export function createTable(): { readonly say: Say; print(): void } {
  const rows: (readonly [string, string, string])[] = [];
  return {
    say: (what, figure, asked = '') => {
      rows.push([what, figure, asked]);
      console.error(`${what}: ${figure}`);
    },
    print: () => {
      console.log('\n| what | measured | asked |\n|---|---|---|');
      for (const row of rows) console.log(`| ${row.join(' | ')} |`);
      const load = os.loadavg().map((value) => value.toFixed(1));
      console.log(`\n${os.availableParallelism()} cores, load over 1, 5 and 15 minutes: ${load.join(', ')}`);
    },
  };
}
