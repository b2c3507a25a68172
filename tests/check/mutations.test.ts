import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseReport } from '../../schemas/model/parse-report.ts';
import { missingCases } from '../acceptance/cases-folder.ts';
import { allMutations } from './mutations/all-mutations.ts';
import { type Tried, tryMutations } from './mutations/try-mutations.ts';
import { withComposedTexts } from './mutations/with-composed-texts.ts';
import { publishedReport } from './published-report.ts';

const samples = ['hebei-2024/samples/culture-tourism-bureau', 'hebei-2023/samples/water-resources-bureau'];

/** Each sample as its entries print it, and as a finished document that has every text written out. */
const correct = samples.flatMap((name) => {
  const report = parseReport(JSON.parse(readFileSync(`templates/${name}.json`, 'utf8')));
  return [
    { name, report },
    { name: `${name}, written out`, report: withComposedTexts(report) },
  ];
});

const seeds = [1, 2];
const kinds = allMutations.map(({ kind }) => kind);
const tried = new Map<string, readonly Tried[]>();
const allTried = (): readonly Tried[] => [...tried.values()].flat();
const ofKind = (kind: string): readonly Tried[] => allTried().filter((own) => own.kind === kind);
const share = (own: readonly Tried[]): number => own.filter(({ isFound }) => isFound).length / own.length;

describe('a correct report broken in one place', () => {
  it('is broken in at least 40 ways, each of its own name', () => {
    expect(new Set(kinds).size).toBe(kinds.length);
    expect(kinds.length).toBeGreaterThanOrEqual(40);
  });

  it.each(correct)('has no errors before: $name', { timeout: 240_000 }, ({ name, report }) => {
    const { before, tried: own } = tryMutations(report, allMutations, seeds);
    tried.set(name, own);
    expect(before.filter(({ severity }) => severity !== 'note').map(({ message }) => message)).toEqual([]);
  });

  it.each(kinds)('is found out where it is broken: %s', (kind) => {
    const missed = ofKind(kind).filter(({ isFound }) => !isFound);
    expect(ofKind(kind).length).toBeGreaterThan(0);
    expect(share(ofKind(kind)), missed.map(({ seed }) => `seed ${seed}`).join(', ')).toBeGreaterThanOrEqual(
      0.75,
    );
  });

  it('is found out 98 times of 100', () => {
    expect(share(allTried())).toBeGreaterThanOrEqual(0.98);
  });

  afterAll(() => {
    const found = allTried().filter(({ isFound }) => isFound).length;
    const missed = allTried().flatMap(({ kind, seed, isFound }) =>
      isFound ? [] : [`${kind} (seed ${seed})`],
    );
    console.log(`${found} of ${allTried().length} found; not found: ${missed.join('; ') || 'none'}`);
  });
});

describe.skipIf(missingCases !== '')(`a published report broken in one more place${missingCases}`, () => {
  it('is found out 95 times of 100, whatever else is wrong with it', { timeout: 240_000 }, () => {
    const all = (['luquan-2025', 'beidaihe-2024', 'julu-2023'] as const).flatMap(
      (name) => tryMutations(publishedReport(name), allMutations, [1]).tried,
    );
    const missed = all.filter(({ isFound }) => !isFound).map(({ kind }) => kind);
    console.log(
      `${all.length - missed.length} of ${all.length} found; not found: ${missed.join('; ') || 'none'}`,
    );
    expect(all.length).toBeGreaterThan(200);
    expect(share(all)).toBeGreaterThanOrEqual(0.95);
  });
});
