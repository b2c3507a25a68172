import { groupBy } from '../../../derive/group-by.ts';
import { eachPart } from '../../engine/each-part.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectHeading, SubjectScope } from '../../subject/subject.ts';
import { headingMark } from './heading-mark.ts';
import { headingsOf } from './headings-of.ts';

/** 六、 follows 五、: in the same style, one more than the heading before it. */
export const chaptersCountOn: Rule = {
  id: 'chapters-count-on',
  group: 'form',
  title: '章节序号连续，写法一致',
  source: '《地方预决算公开操作规程》第四条（形式规范）',
  check: eachPart(headingsOf, ({ scope, headings }) =>
    [
      ...groupBy(
        headings.filter((heading) => isNumbered(heading)),
        ({ parent }) => parent,
      ).values(),
    ].flatMap((siblings) => checkSiblings(scope, siblings)),
  ),
};

const isNumbered = ({ numbering, text }: SubjectHeading): boolean =>
  numbering !== 'none' && text.trim() !== '';

function checkSiblings(
  scope: SubjectScope['scope'],
  siblings: readonly SubjectHeading[],
): readonly Outcome[] {
  let last = 0;
  return siblings.map((heading): Outcome => {
    const mark = headingMark(heading.text);
    const expected = last + 1;
    last = mark?.number ?? expected;
    if (mark?.number === expected && mark.style === heading.numbering) return passed;
    return misnumbered(scope, heading, expected);
  });
}

function misnumbered(scope: string, heading: SubjectHeading, expected: number): Outcome {
  const mark = headingMark(heading.text);
  const like = heading.numbering;
  const is = mark ? `序号为“${mark.text}”` : '没有序号';
  return {
    kind: 'failed',
    scope,
    finding: {
      severity: 'error',
      message: `标题“${heading.text.trim()}”${is}，按前后标题应为第${expected}项，写法同“${like}”。`,
      mend: '改正这一标题的序号，使各标题序号连续、写法一致。',
      places: [cellAt(heading.address)],
      about: heading.text.trim(),
    },
  };
}
