import { eachPart } from '../../engine/each-part.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectHeading } from '../../subject/subject.ts';
import { chaptersOf, headingsOf } from './headings-of.ts';

/** No heading stands over nothing: a chapter with nothing to tell says 无. */
export const chaptersSaySomething: Rule = {
  id: 'chapters-say-something',
  group: 'form',
  title: '每一章节标题下有内容，没有的写明“无”',
  source: '《地方预决算公开操作规程》第三条（内容真实、完整）',
  check: eachPart(headingsOf, (own) => {
    const printed = chaptersOf(own).filter(({ text }) => text.trim() !== '');
    const empty = new Set(printed.filter(({ hasContent }) => !hasContent).map(({ key }) => key));
    return printed
      .filter(({ parent }) => !empty.has(parent))
      .map((heading) => (heading.hasContent ? passed : blank(own.scope, heading)));
  }),
};

const blank = (scope: string, { text, address }: SubjectHeading): Outcome => ({
  kind: 'failed',
  scope,
  finding: {
    severity: 'error',
    message: `标题“${text.trim()}”下没有任何内容。`,
    mend: '填写这一部分；确实没有的，写明“无”或“我部门无此项内容”。',
    places: [cellAt(address)],
    about: text.trim(),
  },
});
