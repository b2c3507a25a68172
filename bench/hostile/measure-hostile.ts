import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { projectFolder } from '../../server/project-folder.ts';
import { smallReport } from '../fuzz/small-report.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import type { HostileFile } from './hostile-file.ts';
import { hostileFiles } from './hostile-files.ts';
import { type WatchedImport, watchedImport } from './watched-import.ts';

/** Files made to do harm, each imported by the command line in a fresh process: how long, and how much memory in all. */
export async function measureHostile(say: Say): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const into = path.join(folder, 'report.json');
    await writeFile(into, JSON.stringify(smallReport()));
    const only = process.argv.at(-1)?.startsWith('--only=') ? (process.argv.at(-1) ?? '').slice(7) : '';
    const files = hostileFiles.filter(({ name }) => name.includes(only));
    const runs: WatchedImport[] = [];
    for (const file of files) {
      const run = await imported(file, folder, into);
      say(
        file.name,
        `${ms(run.ms)}, ${run.peakMb.toFixed(0)} MB, ${outcomeOf(run, file)}`,
        '≤ 5 s, ≤ 300 MB',
      );
      runs.push(run);
    }
    say('longest of all', ms(Math.max(...runs.map((run) => run.ms))), '≤ 5 s');
    say('most memory of all', `${Math.max(...runs.map((run) => run.peakMb)).toFixed(0)} MB`, '≤ 300 MB');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const program = [path.join(projectFolder, 'dist/server/cli.mjs')];

async function imported({ name, bytes }: HostileFile, folder: string, into: string): Promise<WatchedImport> {
  const file = path.join(folder, name);
  await writeFile(file, await bytes());
  const workbook = name.endsWith('.xlsx') ? ['--into', into] : [];
  const run = await watchedImport(program, [file, ...workbook, '--out', path.join(folder, 'out.json')]);
  await rm(file);
  return run;
}

function outcomeOf({ code, complaints }: WatchedImport, { says }: HostileFile): string {
  if (code === 0) return 'read';
  const words = complaints
    .replace(/^.*?[：:]/, '')
    .trim()
    .slice(0, 60)
    .replaceAll(/[|\n]/g, ' ');
  const isForPeople = code === 2 && /[\u4e00-\u9fff]/.test(complaints) && !/^\s+at /m.test(complaints);
  if (!isForPeople) return `FAILED (${code}): ${words}`;
  return says === undefined || complaints.includes(says)
    ? `refused: ${words}`
    : `refused in OTHER WORDS: ${words}`;
}
