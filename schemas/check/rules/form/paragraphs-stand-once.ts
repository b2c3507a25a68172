import { keepLists } from '../../../keep-lists.ts';
import { rememberFor } from '../../../remember-for.ts';
import { eachPart } from '../../engine/each-part.ts';
import { type Outcome, onlyPassed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectText, TextKind } from '../../subject/subject.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { similarTexts } from '../../texts/similar-texts.ts';
import { writtenTexts } from '../../texts/written-texts.ts';

const kinds: readonly TextKind[] = ['section', 'overallTarget', 'safeguard'];

/** No paragraph of a part says what another of it has said, word for word or nearly so. */
export const paragraphsStandOnce: Rule = {
  id: 'paragraphs-stand-once',
  group: 'form',
  title: '同一部分内没有重复的段落',
  source: '编制惯例',
  check: eachPart(paragraphsOfScopes, (paragraphs) => {
    const pairs = similarTexts(paragraphs);
    return pairs.length === 0 ? onlyPassed : pairs.map(repeated);
  }),
};

function paragraphsOfScopes({ scopes }: Subject): readonly (readonly SubjectText[])[] {
  return scopes.map((scope) => {
    const texts = writtenTexts(scope);
    return paragraphsIn(texts, [], () => keep(texts.filter(({ kind }) => kinds.includes(kind))));
  });
}

const paragraphsIn = rememberFor<readonly SubjectText[], readonly SubjectText[]>();
const keep = keepLists<SubjectText>();

function repeated({ first, second, share }: ReturnType<typeof similarTexts>[number]): Outcome {
  const isSame = first.text.trim() === second.text.trim();
  const begins = quoted(second.text.trim(), 0, 20, 0);
  return {
    kind: 'failed',
    scope: first.scope,
    finding: {
      severity: 'warning',
      message: `${second.where}“${begins}”与${first.where}${isSame ? '完全相同' : `有${share}%相同`}。`,
      mend: '保留一段，删去重复的一段。',
      places: [placeInText(second, 0, second.text.length), placeInText(first, 0, first.text.length)],
      about: `${begins}/${share}`,
    },
  };
}
