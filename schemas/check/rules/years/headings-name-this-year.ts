import { eachPartWith } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectHeading } from '../../subject/subject.ts';
import { findYears } from '../../text/find-years.ts';
import { plainText } from '../../text/plain-text.ts';

export const headingsNameThisYear: Rule = {
  id: 'headings-name-this-year',
  group: 'years',
  title: '标题中的年度是预算年度',
  source: '《地方预决算公开操作规程》第四条（内容准确）；编制惯例',
  check: eachPartWith(
    ({ scopes, frame }) =>
      scopes.flatMap(({ headings }) => headings.map((heading) => [heading, frame] as const)),
    checkHeading,
  ),
};

function checkHeading({ text, address }: SubjectHeading, frame: Frame): readonly Outcome[] {
  return findYears(plainText(text)).map((year) => {
    if (year.year === frame.year) return passed;
    return failed({
      severity: 'error',
      message: `标题“${text}”写的是${year.year}年，预算年度是${frame.year}年。`,
      mend: `把标题中的年度改为${frame.year}年。`,
      places: [cellAt(address)],
      about: year.text,
    });
  });
}
