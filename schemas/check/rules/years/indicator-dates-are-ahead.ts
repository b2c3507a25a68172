import { eachPartWith } from '../../engine/each-part.ts';
import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import { entryAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, Subject, SubjectProject } from '../../subject/subject.ts';
import { findYears } from '../../text/find-years.ts';
import { plainText } from '../../text/plain-text.ts';

export const indicatorDatesAreAhead: Rule = {
  id: 'indicator-dates-are-ahead',
  group: 'years',
  title: '绩效指标值中的日期不早于预算年度',
  source: '编制惯例',
  check: eachPartWith(firstPrinted, checkProject),
};

/** Each project once, in the first part that prints it. */
function firstPrinted({ scopes, frame }: Subject): readonly (readonly [SubjectProject, Frame])[] {
  const seen = new Set<string>();
  return scopes.flatMap(({ projects }) =>
    projects.flatMap((project) => {
      if (seen.has(project.project.id)) return [];
      seen.add(project.project.id);
      return [[project, frame] as const];
    }),
  );
}

function checkProject({ project, path, no }: SubjectProject, frame: Frame): readonly Outcome[] {
  return project.indicators.flatMap(({ id, asPrinted, value, name }) => {
    const field = asPrinted === undefined ? 'value' : 'asPrinted';
    const text = asPrinted ?? value ?? '';
    return findYears(plainText(text)).map((year): Outcome => {
      if (year.year >= frame.year) return passed;
      return failed({
        severity: 'error',
        message: `项目${no}“${project.name}”指标“${name}”的值是“${text}”，早于预算年度${frame.year}年。`,
        mend: `把日期改到${frame.year}年。`,
        places: [entryAt([...path, 'indicators', { id }, field])],
        about: year.text,
      });
    });
  });
}
