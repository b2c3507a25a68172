import { describe, expect, it } from 'vitest';
import type { DerivedReport } from '../../schemas/derive/derived-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { printedScopes } from '../../server/cli/printed-scopes.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { missingCases } from '../acceptance/cases-folder.ts';
import { differences } from '../acceptance/differences.ts';
import { printedScopeSchema } from '../acceptance/printed-scope.ts';
import { readCase } from '../acceptance/read-case.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { importedCase } from './imported-case.ts';

const cases = ['luquan-2025', 'beidaihe-2024'];

/** Every cell that the entries make otherwise than it was published. */
function differing(name: string, report: Report) {
  const { derived, loaded } = prepareReport(report, shippedPacks);
  const { scopes } = printedScopes(derived, loaded.pack);
  return {
    derived,
    found: differences(
      readCase(name),
      scopes.map((scope) => printedScopeSchema.parse(scope)),
    ),
  };
}

/** Cells of the derived tables whose text stands in `asPublished`, as it stands there. */
const printedBeside = ({ asPublished }: Report, { scopes }: DerivedReport): readonly string[] =>
  scopes.flatMap(({ tables }) =>
    Object.values(tables).flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap(({ address }) => asPublished[address] ?? [])),
    ),
  );

describe.skipIf(missingCases !== '')(`an imported docx ${missingCases}`, () => {
  it.each(cases)('makes what %s published, cell for cell; what differs is kept as printed', (name) => {
    const { report } = importedCase(name);
    const { derived, found } = differing(name, report);
    expect(found.map(({ published }) => published).sort()).toEqual(
      [...printedBeside(report, derived)].sort(),
    );
    expect(found.length).toBeLessThan(3);
  });

  it.each(cases)('leaves nothing of %s out', (name) => {
    expect(importedCase(name).protocol.filter(({ certainty }) => certainty === 'notUnderstood')).toEqual([]);
  });

  it.each(cases)('has all prose of %s in its sections', (name) => {
    const { report } = importedCase(name);
    expect(report.narrative.map(({ section }) => section)).toEqual([
      'duties',
      'overall',
      'income',
      'expenditure',
      'change',
      'agencyOperatingCost',
      'threePublic',
      'assets',
    ]);
    expect(report.performance).toHaveLength(1);
    expect(report.glossary.filter(({ text }) => text !== '')).toHaveLength(10);
  });
});
