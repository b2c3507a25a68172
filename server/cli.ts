import { runCommand } from './cli/run-command.ts';
import { createPdfRenderer } from './documents/pdf/create-pdf-renderer.ts';
import { openPackStore } from './packs/pack-store.ts';
import { templatesFolder } from './reports/create-report-service.ts';

const defaultTimeLimitMs = 120_000;

/** RENDER_TIME_LIMIT: seconds a layout may take. */
const timeLimitMs = Number(process.env.RENDER_TIME_LIMIT ?? 0) * 1000 || defaultTimeLimitMs;

/** FONT_DIRS: further folders of fonts, separated as PATH is. */
const fontFolders = (process.env.FONT_DIRS ?? '')
  .split(process.platform === 'win32' ? ';' : ':')
  .filter((folder) => folder !== '');

process.exitCode = await runCommand(process.argv.slice(2), {
  openPacks: () => openPackStore(templatesFolder),
  createRenderer: () => createPdfRenderer({ fontFolders, timeLimitMs }),
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
