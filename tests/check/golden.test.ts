import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { placeKey } from '../../schemas/check/engine/place.ts';
import { missingCases } from '../acceptance/cases-folder.ts';
import { checkHere } from './check-here.ts';
import { findingOf, knownDefects } from './defects/known-defects.ts';
import { publishedReport } from './published-report.ts';

/** A finding as somebody judged it who read the report with care. */
const judgedSchema = z.strictObject({
  severity: z.enum(['error', 'warning', 'note']),
  rule: z.string(),
  place: z.string(),
  about: z.string(),
  /** right: worth saying as gravely as it is said · debatable: true, yet not everybody would say it · wrong: not so. */
  judged: z.enum(['right', 'wrong', 'debatable']),
  /** The known defect it tells of, or why it is judged so. */
  because: z.string().min(2),
});
type Judged = z.infer<typeof judgedSchema>;

const names = ['luquan-2025', 'beidaihe-2024', 'julu-2023'] as const;

const judgedOf = (name: string): readonly Judged[] =>
  z.array(judgedSchema).parse(JSON.parse(readFileSync(join('tests/check/golden', `${name}.json`), 'utf8')));

const lineOf = ({ severity, rule, place, about }: Omit<Judged, 'judged' | 'because'>): string =>
  `${severity} ${rule} ${place} ${about}`;

const everyJudged = names.flatMap(judgedOf);

/** How many of so grave findings are judged right. */
function precision(severity: Judged['severity']): number {
  const own = everyJudged.filter((finding) => finding.severity === severity);
  return own.filter(({ judged }) => judged === 'right').length / own.length;
}

describe.skipIf(missingCases !== '')(`what is said of the real reports, judged${missingCases}`, () => {
  const findingsOf = new Map(names.map((name) => [name, checkHere(publishedReport(name)).findings]));

  it.each(names)('%s: every finding is judged, and no judged one is missing', (name) => {
    const found = findingsOf
      .get(name)
      ?.map(({ places: [place], ...own }) => lineOf({ ...own, place: placeKey(place) }));
    expect(found?.toSorted()).toEqual(judgedOf(name).map(lineOf).toSorted());
  });

  it('95 of 100 errors are right, and 80 of 100 warnings', () => {
    expect(precision('error')).toBeGreaterThanOrEqual(0.95);
    expect(precision('warning')).toBeGreaterThanOrEqual(0.8);
  });

  it('95 of 100 known defects are found, with the severity they deserve', () => {
    const isFound = (id: string): boolean =>
      knownDefects
        .filter((own) => idOf(own) === id)
        .every((own) => findingOf(own, findingsOf.get(own.report) ?? [])?.severity === own.severity);
    const ids = [...new Set(knownDefects.map(idOf))].filter((id) => /^[LBJ]\d+$/.test(id));
    const missed = ids.filter((id) => !isFound(id));
    console.log(
      `${ids.length - missed.length} of ${ids.length} known defects found; not found: ${missed.join(', ') || 'none'}; ` +
        `right: ${(100 * precision('error')).toFixed(1)} % of errors, ${(100 * precision('warning')).toFixed(1)} % of warnings`,
    );
    expect(ids).toHaveLength(57);
    expect(missed.length).toBeLessThanOrEqual(0.05 * ids.length);
  });
});

/** `L17 name` is part of L17. */
const idOf = ({ id }: { readonly id: string }): string => id.replace(/ .*$/, '');
