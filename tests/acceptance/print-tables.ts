import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { runCommand } from '../../server/cli/run-command.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { type PrintedScope, printedScopeSchema } from './printed-scope.ts';

const answerSchema = z.object({ scopes: z.array(printedScopeSchema) });

/** What the command `tables` prints of a report of this folder. */
export async function printTables(report: string): Promise<readonly PrintedScope[]> {
  const printed: string[] = [];
  const complaints: string[] = [];
  const code = await runCommand(['tables', reportFile(report)], {
    openPacks: async () => shippedPacks,
    createRenderer: () => {
      throw new Error('tables lays nothing out');
    },
    print: (text) => printed.push(text),
    complain: (text) => complaints.push(text),
  });
  if (code !== 0) throw new Error(complaints.join('\n'));
  return answerSchema.parse(JSON.parse(printed.join('\n'))).scopes;
}

export const reportFile = (report: string): string =>
  fileURLToPath(new URL(`reports/${report}.json`, import.meta.url));
