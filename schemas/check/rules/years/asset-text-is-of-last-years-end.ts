import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectText } from '../../subject/subject.ts';
import type { FoundYear } from '../../text/find-years.ts';
import { yearFinding } from './year-finding.ts';
import { eachYear } from './years-of-texts.ts';

export const assetTextIsOfLastYearsEnd: Rule = {
  id: 'asset-text-is-of-last-years-end',
  group: 'years',
  title: '国有资产说明中的资产数是上年末的',
  source: '编制惯例（部门预算公开“国有资产信息”填上年末数）',
  check: eachYear(check),
};

function check(year: FoundYear, text: SubjectText, frame: Frame): readonly Outcome[] {
  if (text.section !== 'assets' || (text.kind !== 'section' && text.kind !== 'answer')) return [];
  const isState =
    /截至|截止/.test(year.before) || /^(?:末|底)/.test(year.after) || /12月31日$/.test(year.text);
  if (!isState || !/资产|房屋|车辆|设备/.test(year.before + year.after)) return [];
  if (year.year === frame.year - 1) return [passed];
  const what = `应是${frame.year - 1}年末的资产数，这里写的是${year.year}年。`;
  return [
    failed(yearFinding(year, text, { severity: 'error', what, mend: `改为${frame.year - 1}年末的数。` })),
  ];
}
