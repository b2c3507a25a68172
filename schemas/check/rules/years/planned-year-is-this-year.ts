import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';
import { yearFinding } from './year-finding.ts';
import { isPlan, yearUse } from './year-use.ts';
import { eachYear } from './years-of-texts.ts';

export const plannedYearIsThisYear: Rule = {
  id: 'planned-year-is-this-year',
  group: 'years',
  title: '预算、计划和绩效目标所说的年度是预算年度',
  source: '《地方预决算公开操作规程》第四条（内容准确）；编制惯例',
  check: eachYear(check),
};

function check(year: FoundYear, text: SubjectText, frame: Frame): readonly Outcome[] {
  if (text.kind === 'projectName' || text.section === 'duties') return [];
  const isOwn = year.year === frame.year;
  if (isOwn) return [passed];
  if (yearUse(year, text) !== 'planned' || isLater(year, text, frame)) return [];
  const what = `预算年度是${frame.year}年，这里写的是${year.year}年。`;
  const mend = `所说的是本年安排的，把“${year.year}年”改为“${frame.year}年”；说的是以前年度的事，写明是哪一年的情况。`;
  return [failed(yearFinding(year, text, { severity: 'error', what, mend }))];
}

/** Targets reach beyond the year; a budget does not. */
const isLater = ({ year, after }: FoundYear, { kind }: SubjectText, frame: Frame): boolean =>
  year > frame.year && isPlan(kind) && !/^[^，。；]{0,12}预算/.test(after);
