import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';
import { yearFinding } from './year-finding.ts';
import { yearUse } from './year-use.ts';
import { eachYear } from './years-of-texts.ts';

export const comparedYearIsLastYear: Rule = {
  id: 'compared-year-is-last-year',
  group: 'years',
  title: '收支增减与上一年度相比',
  source:
    '《地方预决算公开操作规程》第四条（内容准确）；《基层政务公开标准目录》财政预决算领域（对增减变化情况进行说明）',
  check: eachYear(check),
};

/** Targets may be set against any year; the budget is compared with the one before. */
function check(year: FoundYear, text: SubjectText, frame: Frame): readonly Outcome[] {
  if (text.kind !== 'section' && text.kind !== 'answer') return [];
  if (text.section === 'duties' || yearUse(year, text) !== 'comparison') return [];
  if (year.year === frame.year - 1) return [passed];
  const what = `${frame.year}年预算的增减应与${frame.year - 1}年相比，这里写的是${year.year}年。`;
  const mend = `把“${year.year}年”改为“${frame.year - 1}年”，并核对所比的数是哪一年的。`;
  return [failed(yearFinding(year, text, { severity: 'error', what, mend }))];
}
