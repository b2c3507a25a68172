import { describePath } from '../../../edit/describe-path.ts';
import { entryPath } from '../../../edit/entry-path.ts';
import { fingerprint } from '../../../edit/fingerprint.ts';
import { valueAt } from '../../../edit/value-at.ts';
import type { Carried } from '../../../model/carried.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject } from '../../subject/subject.ts';

/**
 * What was taken over from last year's report is settled by saying so, by writing something else, or by removing it; until
 * then nothing is published.
 */
export const carriedIsLookedAt: Rule = {
  id: 'carried-is-looked-at',
  group: 'form',
  title: '由上年报告带入的内容都已确认',
  source: '编制惯例',
  check: (subject: Subject) => subject.report.carried.map((carried) => lookedAt(carried, subject)),
};

function lookedAt(carried: Carried, subject: Subject): readonly Outcome[] {
  const { id, entry, year, doubt } = carried;
  const path = entryPath(entry);
  const value = valueAt(subject.report, path);
  if (value === undefined) return [];
  if (!isAsCarried(carried, value)) return [passed];
  const what = describePath([subject.report], path, subject.codeNames);
  return [
    failed({
      severity: 'warning',
      mustBeConfirmed: true,
      message: `${what}由${year}年的报告带入，还没有确认${doubt === '' ? '' : `；${doubt}`}。`,
      mend: '逐句核对：仍然适用的点“确认无误”，不适用的改写或删除。',
      places: [entryAt(path)],
      fix: { label: '确认无误', changes: [{ kind: 'remove', path: ['carried'], id }] },
      about: `${entry}:${carried.fingerprint}`,
    }),
  ];
}

const known = new WeakMap<Carried, { readonly value: unknown; readonly isSame: boolean }>();

/** A value that stays the same object reads the same. */
function isAsCarried(carried: Carried, value: unknown): boolean {
  const earlier = known.get(carried);
  if (earlier && earlier.value === value) return earlier.isSame;
  const isSame = fingerprint(value) === carried.fingerprint;
  known.set(carried, { value, isSame });
  return isSame;
}
