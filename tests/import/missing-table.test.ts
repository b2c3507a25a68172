import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { printedScopes } from '../../server/cli/printed-scopes.ts';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { casesFolder, missingCases } from '../acceptance/cases-folder.ts';
import { differences } from '../acceptance/differences.ts';
import exceptions from '../acceptance/exceptions.json' with { type: 'json' };
import { printedScopeSchema } from '../acceptance/printed-scope.ts';
import { readCase } from '../acceptance/read-case.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { withoutTable } from './variants/document-variants.ts';
import { recall } from './variants/recall.ts';

const cases = ['luquan-2025', 'beidaihe-2024'];
const tables = [
  'summary',
  'income',
  'expenditure',
  'fiscalSummary',
  'generalExpenditure',
  'generalBasic',
  'governmentFund',
  'stateCapital',
  'threePublic',
];
/** What they print no other table has. */
const alone = ['generalBasic', 'threePublic'];
const variants = cases.flatMap((name) => tables.map((table, index) => [name, table, index] as const));

const without = (name: string, index: number) =>
  withoutTable(readDocx(readFileSync(join(casesFolder, name, 'published.docx'))).blocks, index);

describe.skipIf(missingCases !== '')(`a published report that lacks a table ${missingCases}`, () => {
  it.each(variants)('%s without %s: every cell of the others is recognised', (name, table, index) => {
    const found = recall(name, without(name, index));
    const isBlank = table === 'governmentFund' || table === 'stateCapital';
    expect(found.missing).toEqual(isBlank ? [] : [table]);
    expect(found).toMatchObject({
      recalledOfPrinted: 1,
      wrong: [],
      projects: name === 'luquan-2025' ? 15 : 16,
    });
  });

  it.each(variants)(
    '%s without %s: the missing one is made from the others and told',
    (name, table, index) => {
      const { report, protocol } = importDocument({ blocks: without(name, index), notes: [] }, shippedPacks);
      expect(protocol.filter(({ message }) => /没有找到“.*表”/.test(message))).toHaveLength(1);
      const { derived, loaded } = prepareReport(report, shippedPacks);
      const scopes = printedScopes(derived, loaded.pack).scopes.map((scope) =>
        printedScopeSchema.parse(scope),
      );
      const excepted = exceptions.filter((own) => own.case === name);
      const differing = differences(readCase(name), scopes).filter(
        (cell) => !excepted.some((own) => own.table === cell.table && own.row === cell.row),
      );
      expect([...new Set(differing.map((cell) => cell.table))]).toEqual(alone.includes(table) ? [table] : []);
    },
  );
});
