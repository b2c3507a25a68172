import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { casesFolder, missingCases } from '../acceptance/cases-folder.ts';
import { differences } from '../acceptance/differences.ts';
import exceptions from '../acceptance/exceptions.json' with { type: 'json' };
import { printedScopeSchema } from '../acceptance/printed-scope.ts';
import { readCase } from '../acceptance/read-case.ts';
import { publishedReport } from '../check/published-report.ts';
import { ownFolder } from './own-folder.ts';
import { runCli } from './run-cli.ts';

const folder = ownFolder();
const tablesSchema = z.object({ scopes: z.array(printedScopeSchema) });

/** The command line in processes of its own; all it prints. */
async function cli(...args: readonly string[]): Promise<string> {
  const { code, printed, complaints } = await runCli(args);
  expect([code, complaints]).toEqual([0, '']);
  return printed;
}

/** Every cell that `tables` prints of the imported file otherwise than the case was published. */
async function differing(name: string, file: string) {
  const out = folder.path('imported.json');
  expect(await cli('import', file, '--out', out)).toMatch(/未识别 0 处/);
  return differences(readCase(name), tablesSchema.parse(JSON.parse(await cli('tables', out))).scopes);
}

/** What the publisher printed beside what its figures make: the same as of the report keyed anew. */
const excepted = (name: string) =>
  exceptions.filter((exception) => exception.case === name).map(({ case: _, reason: __, ...cell }) => cell);

const limit = 600_000;

describe.skipIf(missingCases !== '')(`import, then tables ${missingCases}`, () => {
  test.each(['luquan-2025', 'beidaihe-2024'])(
    'prints what %s published, cell for cell, but for the exceptions',
    async (name) => {
      const file = join(casesFolder, name, 'published.docx');
      expect(await differing(name, file)).toEqual(excepted(name));
    },
    limit,
  );

  test.each(['docx', 'pdf'])(
    'prints what julu-2023 published, rebuilt as %s, both parts',
    async (format) => {
      const report = await folder.put(publishedReport('julu-2023'));
      const file = folder.path(`rebuilt.${format}`);
      // It is a draft: what the publisher left wrong is found.
      expect(await runCli(['render', report, `--${format}`, file])).toMatchObject({ code: 0 });
      expect(await differing('julu-2023', file)).toEqual(excepted('julu-2023'));
    },
    limit,
  );
});
