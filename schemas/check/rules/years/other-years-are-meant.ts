import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';
import { yearFinding } from './year-finding.ts';
import { isPlan, yearUse } from './year-use.ts';
import { eachYear } from './years-of-texts.ts';

export const otherYearsAreMeant: Rule = {
  id: 'other-years-are-meant',
  group: 'years',
  title: '文字中预算年度以外的年份确有所指',
  source: '编制惯例',
  check: eachYear(check),
};

function check(year: FoundYear, text: SubjectText, frame: Frame): readonly Outcome[] {
  if (text.kind === 'projectName' || text.section === 'duties') return [];
  const age = frame.year - year.year;
  if (age <= 0) return [];
  const use = yearUse(year, text);
  if (use === 'planned' || use === 'dated' || use === 'comparison') return [];
  if (age === 1 && (use === 'past' || !isPlan(text.kind))) return [passed];
  const what =
    use === 'past'
      ? `${frame.year}年的报告讲${year.year}年已经完成的事，是否仍与本年预算有关？`
      : `${frame.year}年的报告出现${year.year}年，是否是以前年度的文字没有更新？`;
  const mend = `已过时的改为${frame.year}年的内容；确需保留的，写明与本年预算的关系（如支付尾款）。`;
  return [failed(yearFinding(year, text, { severity: 'warning', what, mend }))];
}
