import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { CheckResult } from '../../../schemas/check/engine/check-result.ts';
import { identityRule } from '../../../schemas/check/identities/identity-rule.ts';
import { parseReport } from '../../../schemas/model/parse-report.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';
import { checkHere } from '../check-here.ts';

const samples = [
  'hebei-2024/samples/culture-tourism-bureau',
  'hebei-2023/samples/water-resources-bureau',
] as const;

/** What one identity says of one sample: what of it is compared there. */
const cases = samples.flatMap((name) => {
  const report = parseReport(JSON.parse(readFileSync(`templates/${name}.json`, 'utf8')));
  const { pack } = shippedPacks.packOf(report);
  const result = checkHere(report, pack.identities.map(identityRule));
  return pack.identities.map((identity) => ({ name, id: identity.id, identity, report, result }));
});

const comparedCell = ({ comparisons }: CheckResult, id: string): string | undefined => {
  const [first] = comparisons.filter(({ rule }) => rule === id);
  const [place] = first?.left.places ?? [];
  return place?.kind === 'cell' ? place.address : undefined;
};

const printing = (report: Report, address: string, text: string): Report => ({
  ...report,
  asPublished: { ...report.asPublished, [address]: text },
});

describe.each(cases)('$id of $name', ({ id, identity, report, result }) => {
  it('holds as the entries make it', () => {
    expect(result.findings.filter(({ rule }) => rule === id)).toEqual([]);
  });

  it('is found broken where one of its cells is another', (context) => {
    const address = comparedCell(result, id);
    if (address === undefined) return context.skip('the sample prints nothing of it');
    const broken = checkHere(printing(report, address, '98765.43'), [identityRule(identity)]);
    expect(broken.findings.map(({ severity }) => severity)).toContain('error');
  });
});

it('every identity has something to compare in one sample or the other', () => {
  const idle = cases.filter(({ id, result }) => comparedCell(result, id) === undefined).map(({ id }) => id);
  const inBoth = new Set(idle.filter((id, index) => idle.indexOf(id) !== index));
  expect([...inBoth]).toEqual([]);
});
