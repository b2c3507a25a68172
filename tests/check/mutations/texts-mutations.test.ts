import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textRules } from '../../../schemas/check/rules/texts/text-rules.ts';
import { yearRules } from '../../../schemas/check/rules/years/year-rules.ts';
import { parseReport } from '../../../schemas/model/parse-report.ts';
import { checkHere } from '../check-here.ts';
import { textsMutations } from './texts-mutations.ts';
import { withComposedTexts } from './with-composed-texts.ts';

const rules = [...textRules, ...yearRules];
const samples = ['hebei-2023/samples/water-resources-bureau', 'hebei-2024/samples/culture-tourism-bureau'];
const correct = samples.map((name) =>
  withComposedTexts(parseReport(JSON.parse(readFileSync(`templates/${name}.json`, 'utf8')))),
);

/** Numbers from 0 to below 1, the same from run to run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

const found = (report: (typeof correct)[number]): readonly string[] =>
  checkHere(report, rules).findings.map(({ rule, message }) => `${rule} ${message}`);

describe('texts written out', () => {
  it.each(samples.map((name, at) => [name, at] as const))('nothing is wrong with those of %s', (_, at) => {
    expect(correct[at] && found(correct[at])).toEqual([]);
  });

  it.each(textsMutations.map((mutation) => [mutation.name, mutation] as const))('%s', (_, { mutate }) => {
    const random = seeded(7);
    const broken = correct.flatMap((report) => {
      const mutated = mutate(report, random);
      return mutated ? [mutated] : [];
    });
    expect(broken).not.toHaveLength(0);
    for (const report of broken) expect(found(report)).not.toEqual([]);
  });
});
