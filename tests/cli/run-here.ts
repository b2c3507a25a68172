import { runCommand } from '../../server/cli/run-command.ts';
import { createPdfRenderer, type PdfRenderer } from '../../server/documents/pdf/create-pdf-renderer.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import type { CliRun } from './run-cli.ts';

/** The command line in this process: all of it but the entry. */
export async function runHere(
  args: readonly string[],
  createRenderer: () => PdfRenderer = refuseToRender,
): Promise<CliRun> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(args, {
    openPacks: async () => shippedPacks,
    createRenderer,
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  return { code, printed: printed.join('\n'), complaints: complaints.join('\n') };
}

export const renderer = (timeLimitMs = 60_000) => createPdfRenderer({ fontFolders: [], timeLimitMs });

function refuseToRender(): never {
  throw new Error('nothing is to be rendered');
}
