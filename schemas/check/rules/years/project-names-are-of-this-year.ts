import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';
import { yearFinding } from './year-finding.ts';
import { pastAccounts } from './year-words.ts';
import { eachYear } from './years-of-texts.ts';

export const projectNamesAreOfThisYear: Rule = {
  id: 'project-names-are-of-this-year',
  group: 'years',
  title: '项目名称中的年度是预算年度',
  source: '编制惯例',
  check: eachYear(check),
};

const bound = /资金|指标|中央|省级|市级|上级|提前下达|专项债|债券|工程|(?:冀|财|发改).{0,6}号/;

function check(year: FoundYear, text: SubjectText, frame: Frame): readonly Outcome[] {
  if (text.kind !== 'projectName') return [];
  if (year.year >= frame.year) return [passed];
  if (pastAccounts.test(text.text)) return [];
  const what = `预算年度是${frame.year}年，项目名称写的是${year.year}年。`;
  const mend = '本年新安排的项目改正年度；结转、续建或支付尾款的项目在名称中写明。';
  const severity = bound.test(text.text) ? 'note' : 'warning';
  return [failed(yearFinding(year, text, { severity, what, mend }))];
}
