import { groupBy } from '../../../derive/group-by.ts';
import { keepLists } from '../../../keep-lists.ts';
import { rememberFor } from '../../../remember-for.ts';
import { eachPart } from '../../engine/each-part.ts';
import { type Finding, failed, onlyPassed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { commonWords, nameCore } from '../../targets/name-core.ts';
import { plainText } from '../../targets/plain-text.ts';
import { type TargetOwner, targetOwners } from '../../targets/target-owner.ts';
import { goalTexts, type TargetText } from '../../targets/target-texts.ts';

/** Standard sentences may be shared; one that has another project's own words in it may not. */
export const goalsAreNotCopied: Rule = {
  id: 'goals-are-not-copied',
  group: 'targets',
  title: '绩效目标没有照抄带有别的项目名称的句子',
  source: '编制惯例：绩效目标按本项目编制',
  check: eachPart(
    (subject) => sharedSentences(targetOwners(subject)),
    (sentences) => {
      const found = sentences.flatMap((sentence) => copyOf(sentence, sentences));
      return found.length === 0 ? onlyPassed : found.map(failed);
    },
  ),
};

interface Sentence {
  readonly words: string;
  readonly goal: TargetText;
  readonly owner: TargetOwner;
}

const sharedIn = rememberFor<readonly TargetOwner[], readonly (readonly Sentence[])[]>();
const keep = keepLists<Sentence>();
const known = new WeakMap<TargetOwner, readonly Sentence[]>();

/** The sentences of several projects: the same list for as long as nothing of their projects changes. */
const sharedSentences = (owners: readonly TargetOwner[]): readonly (readonly Sentence[])[] =>
  sharedIn(owners, [], () =>
    [...groupBy(owners.flatMap(sentencesOf), ({ words }) => words).values()]
      .filter((sentences) => sentences.some(({ owner }) => owner !== sentences[0]?.owner))
      .map(keep),
  );

function sentencesOf(owner: TargetOwner): readonly Sentence[] {
  const earlier = known.get(owner);
  if (earlier) return earlier;
  const sentences = goalTexts(owner).flatMap((goal) =>
    goal.text.split(/[。；;\n]|(?<!\d)\d{1,2}[.、．]/).flatMap((sentence) => {
      const words = plainText(sentence);
      return words.length >= 8 ? [{ words, goal, owner }] : [];
    }),
  );
  known.set(owner, sentences);
  return sentences;
}

function copyOf({ words, goal, owner }: Sentence, all: readonly Sentence[]): readonly Finding[] {
  const source = all.find((other) => other.owner !== owner && isAbout(words, other.owner, owner));
  if (!source) return [];
  const named = commonWords(nameCore(source.owner.name), words);
  const isOthersToo = all.some((other) => other.owner !== source.owner && other.owner.name.includes(named));
  if (isOthersToo) return [];
  return [
    {
      severity: 'warning',
      message: `${goal.where}“${words}”与${source.goal.where}相同，写的是“${named}”，本项目的名称和用途没有提到。`,
      mend: '核对是否照抄了别的项目，按本项目重新填写。',
      places: [goal.place, source.goal.place],
      cause: `copied:${owner.id}/${source.owner.id}`,
      about: words,
    },
  ];
}

/** Whether the sentence has much of the one's name of which the other says nothing. */
function isAbout(words: string, source: TargetOwner, other: TargetOwner): boolean {
  const named = commonWords(nameCore(source.name), words);
  if (named.length < 5) return false;
  const said = plainText(`${other.name}${other.purpose}`);
  return commonWords(named, said).length < 2;
}
