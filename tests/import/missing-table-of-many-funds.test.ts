import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { printedScopes } from '../../server/cli/printed-scopes.ts';
import { writeDocx } from '../../server/documents/docx/write-docx.ts';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { recogniseTables } from '../../server/import/recognise/recognise-document.ts';
import { composeReport, prepareReport } from '../../server/reports/prepare-report.ts';
import { type Difference, differences } from '../acceptance/differences.ts';
import { printedScopeSchema } from '../acceptance/printed-scope.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const worked = JSON.parse(readFileSync('tests/acceptance/reports/worked-2025-hebei-2024.json', 'utf8'));

function printed(input: unknown) {
  const { derived, loaded } = prepareReport(input, shippedPacks);
  return printedScopes(derived, loaded.pack).scopes.map((scope) => printedScopeSchema.parse(scope));
}

/** The document of the worked report without one of its tables, in every part. */
async function without(table: string) {
  const prepared = prepareReport(worked, shippedPacks);
  const { pack } = prepared.loaded;
  const { document } = composeReport(prepared);
  const options = { style: pack.houseStyle, pages: new Map(), modified: new Date(Date.UTC(2025, 0, 1)) };
  const { blocks } = readDocx(await writeDocx(document, options));
  const { tables } = recogniseTables(blocks, pack, shippedPacks.codeNames);
  const gone = new Set(tables.filter(({ id }) => id === table).map(({ block }) => block));
  return blocks.filter((_, index) => !gone.has(index));
}

/** What is left where each printed cell was rounded: a hundredth a unit. */
const isTail = ({ published, derived }: Difference): boolean =>
  Math.abs(Number(published) - Number(derived)) < 0.045;

it.each([
  ['summary', []],
  ['fiscalSummary', []],
  ['governmentFund', []],
  ['stateCapital', []],
  // Whether another income pays 基本支出 or 项目支出 is in no other table.
  ['generalExpenditure', ['generalExpenditure']],
  ['generalBasic', ['generalBasic']],
  ['threePublic', ['threePublic']],
])('a report of many funds without %s prints all else, tails aside', async (table, differing) => {
  const { report, protocol } = importDocument({ blocks: await without(table), notes: [] }, shippedPacks);
  expect(protocol.filter(({ message }) => /没有找到“.*表”/.test(message))).toHaveLength(4);
  const found = differences(printed(worked), printed(report)).filter((cell) => !isTail(cell));
  expect([...new Set(found.map((cell) => cell.table))]).toEqual(differing);
});

it.each(['income', 'expenditure'])(
  'a report of many funds without %s is guessed where it must be, and says so',
  async (table) => {
    const { report, protocol } = importDocument({ blocks: await without(table), notes: [] }, shippedPacks);
    const told = (words: RegExp) => protocol.filter(({ message }) => words.test(message)).length;
    expect([told(/没有找到“.*表”/), told(/认作/) > 0]).toEqual([4, true]);
    const found = differences(printed(worked), printed(report)).filter((cell) => !isTail(cell));
    expect(found.length).toBeGreaterThan(0);
    // What other tables print otherwise than the entries make it stands beside, so that a check finds it.
    expect(
      Object.keys(report.asPublished).filter((address) => /\/summary\//.test(address)).length,
    ).toBeGreaterThan(0);
  },
);
