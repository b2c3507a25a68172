import { eachPart } from '../../engine/each-part.ts';
import { type Outcome, passed } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectHeading } from '../../subject/subject.ts';
import { chaptersOf, headingsOf } from './headings-of.ts';

/** Every chapter of the form stands in the report, also where there is nothing to say. */
export const chaptersAreThere: Rule = {
  id: 'chapters-are-there',
  group: 'form',
  title: '规定的章节齐全',
  source:
    '基层政务公开标准目录（财政预决算领域）：职责、机构设置、收支增减变化、机关运行经费、政府采购等情况的说明',
  check: eachPart(headingsOf, (own) => {
    const chapters = chaptersOf(own);
    const missing = new Set(chapters.filter(isMissing).map(({ key }) => key));
    return chapters
      .filter(({ parent }) => !missing.has(parent))
      .map((heading) => (isMissing(heading) ? lacking(own.scope, heading) : passed));
  }),
};

const isMissing = ({ text }: SubjectHeading): boolean => text.trim() === '';

const lacking = (scope: string, { packText, address, role }: SubjectHeading): Outcome => ({
  kind: 'failed',
  scope,
  finding: {
    severity: role === 'chapter' ? 'error' : 'warning',
    message: `缺少${role === 'chapter' ? '章节' : '小节'}“${packText}”。`,
    mend: '补上这一部分；没有内容的也应列出标题并写明“无”。',
    places: [cellAt(address)],
    about: packText,
  },
});
