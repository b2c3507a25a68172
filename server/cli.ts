import { runCommand } from './cli/run-command.ts';
import { createPdfRenderer } from './documents/pdf/create-pdf-renderer.ts';
import { ownCodesFolder } from './packs/own-codes-folder.ts';
import { openPackStore } from './packs/pack-store.ts';
import { dataFolderOf, readSettings } from './read-settings.ts';
import { templatesFolder } from './reports/templates-folder.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  openPacks: () => openPackStore(templatesFolder, ownCodesFolder(dataFolderOf(process.env))),
  createRenderer: () => {
    const { fontFolders, renderTimeLimitMs } = readSettings(process.env);
    return createPdfRenderer({ fontFolders, timeLimitMs: renderTimeLimitMs });
  },
  print: (text) => process.stdout.write(`${text}\n`),
  complain: (text) => process.stderr.write(`${text}\n`),
});
