import { type Outcome, onlyPassed, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Subject, SubjectText } from '../../subject/subject.ts';
import { itemText } from '../../texts/item-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { typedTextsOf } from '../../texts/typed-texts.ts';
import { findSensitiveWords } from './find-sensitive-words.ts';
import { type Mask, masksOf, mayBeMasked } from './masking-by-hand.ts';

/** What one project masks, another does not tell: the same subject is for disclosure or is not. */
export const maskingIsConsistent: Rule = {
  id: 'masking-is-consistent',
  group: 'disclosure',
  title: '同类事项的遮盖前后一致',
  source: '《中华人民共和国保守国家秘密法》第三十五条',
  check: (subject: Subject) => subject.scopes.map((_, index) => checkItems(typedTextsOf(subject, index))),
};

function checkItems(items: readonly Texts[]): readonly Outcome[] {
  const ofProjects = items.filter(([first]) => first?.project !== undefined);
  const first = ofProjects.find((texts) => masksOfItem(texts).length > 0);
  const [mask] = first ? masksOfItem(first) : [];
  return mask ? [outcomeOf(mask, ofProjects)] : onlyPassed;
}

function masksOfItem(texts: Texts): readonly Mask[] {
  const earlier = known.get(texts);
  if (earlier) return earlier;
  const found = mayBeMasked.test(itemText(texts)) ? texts.flatMap(masksOf) : [];
  known.set(texts, found);
  return found;
}

const known = new WeakMap<Texts, readonly Mask[]>();

type Texts = readonly SubjectText[];

function outcomeOf(mask: Mask, items: readonly Texts[]): Outcome {
  const open = items
    .flat()
    .filter(({ kind, project }) => kind === 'projectName' && project !== mask.text.project)
    .flatMap((text) => {
      const word = findSensitiveWords(text.text, []).find(({ isGrave }) => isGrave);
      return word ? [{ text, word: word.word, start: word.start }] : [];
    });
  const [first] = open;
  return first ? failed(mask, [first, ...open.slice(1)]) : passed;
}

interface Open {
  readonly text: SubjectText;
  readonly word: string;
  readonly start: number;
}

function failed({ text, start, end }: Mask, open: readonly [Open, ...Open[]]): Outcome {
  const words = [...new Set(open.map(({ word }) => word))];
  return {
    kind: 'failed',
    scope: text.scope,
    finding: {
      severity: 'warning',
      message: `“${text.text}”以“${text.text.slice(start, end)}”遮盖，同类项目却写明“${words.join('”“')}”：${open.map((own) => `“${own.text.text}”`).join('、')}。`,
      mend: '由保密审查人员统一确定：都可以公开的写明，都不宜公开的设为“不予公开”。',
      places: [
        placeInText(text, start, end),
        ...open.map((own) => placeInText(own.text, own.start, own.start + own.word.length)),
      ],
      ...(text.project === undefined ? {} : { cause: `masked:${text.scope}/${text.project}` }),
      about: words.join('/'),
    },
  };
}
