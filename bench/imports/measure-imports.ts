import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openPackStore } from '../../server/packs/pack-store.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import type { Say } from '../say.ts';
import { importFiles } from './import-files.ts';
import { measureFreshImports } from './measure-fresh-imports.ts';
import { measurePublished } from './measure-published.ts';
import { measureWorkbooks } from './measure-workbooks.ts';

/** What comes in: BIG as docx and as pdf, workbooks of twenty thousand rows; from the bytes to the report with its protocol. */
export async function measureImports(say: Say): Promise<void> {
  const packs = await openPackStore(templatesFolder);
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const files = await importFiles(folder, packs);
    await measurePublished(files, packs, say);
    await measureWorkbooks(files, packs, say);
    await measureFreshImports(files, folder, say);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
