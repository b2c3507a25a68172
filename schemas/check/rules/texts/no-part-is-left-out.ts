import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { figureOf } from '../../text/known-figure.ts';
import { meanings } from '../../text/meanings.ts';
import { unsaidOf } from './composed.ts';
import { inText, nameOf, placeOf } from './stated.ts';
import { firstValues } from './stated-parts-add-up.ts';
import { eachScopeTexts } from './texts-of-scope.ts';

export const noPartIsLeftOut: Rule = {
  id: 'no-part-is-left-out',
  group: 'texts',
  title: '文字列举收入来源、支出类别和“三公”各项时不漏列有数的一项',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachScopeTexts(({ passages, scope, pack, year }) =>
    passages.flatMap((stated) => {
      const figure = (name: string) => figureOf(name, scope, pack);
      return unsaidOf(firstValues(stated, year), (name) => figure(name)?.figure).map(
        ({ whole, unsaid }): Outcome => {
          if (unsaid.length === 0) return passed;
          const listed = unsaid.map(
            (name) => `${titleOf(name)}${inText(figure(name)?.figure ?? { value: 0n })}`,
          );
          return failed({
            severity: 'warning',
            message: `“${nameOf(whole)}”所列各项中没有${listed.join('、')}。`,
            mend: '补上漏列的一项。',
            places: [placeOf(whole)],
            about: unsaid.join('、'),
          });
        },
      );
    }),
  ),
};

const titleOf = (name: string): string => meanings.find((meaning) => meaning.name === name)?.title ?? name;
