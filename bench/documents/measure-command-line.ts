import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../server/project-folder.ts';
import { bigReport } from '../big-report.ts';
import { median } from '../median.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { type FreshRun, freshRun } from './fresh-run.ts';

/** The command line from its start to the file, and its memory. */
export async function measureCommandLine(say: Say): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'big.json');
    await writeFile(file, JSON.stringify(bigReport()));
    const cli = path.join(projectFolder, 'scripts/cli.mjs');
    const runs: FreshRun[] = [];
    for (let index = 0; index < 5; index++)
      runs.push(await freshRun([cli, 'render', file, '--pdf', path.join(folder, 'big.pdf')]));
    say('pdf BIG, fresh process (command line, whole)', ms(median(runs.map((run) => run.ms))), '≤ 1.2 s');
    say('peak memory of the command line', highest(runs.map(({ parentMb }) => parentMb)));
    say('peak memory of its child', highest(runs.map(({ childMb }) => childMb)));
    const sums = runs.map(({ parentMb, childMb }) => (parentMb ?? 0) + (childMb ?? 0));
    say('peak memory, child included', highest(sums.map((sum) => sum || undefined)), '≤ 450 MB');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function highest(values: readonly (number | undefined)[]): string {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? '–' : `${Math.max(...known).toFixed(0)} MB`;
}
