import path from 'node:path';
import { projectFolder } from '../../server/project-folder.ts';
import { freshRun } from '../documents/fresh-run.ts';
import { median } from '../median.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import type { ImportFiles } from './import-files.ts';

/** The command line from its start to the file, and its memory. */
export async function measureFreshImports(files: ImportFiles, folder: string, say: Say): Promise<void> {
  const cli = path.join(projectFolder, 'scripts/cli.mjs');
  const out = path.join(folder, 'out.json');
  const into = ['--into', files.empty.file];
  for (const [what, args] of [
    ['docx BIG', [files.docx.file]],
    ['pdf BIG', [files.pdf.file]],
    ['workbook of ours', [files.workbook.file, ...into]],
    ['export of the budget system', [files.export.file, ...into]],
  ] as const) {
    const runs = [];
    for (let index = 0; index < 3; index++) runs.push(await freshRun([cli, 'import', ...args, '--out', out]));
    const peaks = runs.flatMap(({ parentMb }) => parentMb ?? []);
    const peak = peaks.length > 0 ? `${Math.max(...peaks).toFixed(0)} MB` : '–';
    say(`${what}, fresh process (command line, whole)`, `${ms(median(runs.map((run) => run.ms)))}, ${peak}`);
  }
}
