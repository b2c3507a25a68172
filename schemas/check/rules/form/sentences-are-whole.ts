import { eachPart } from '../../engine/each-part.ts';
import { allPassed, type Finding, type Outcome } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectText } from '../../subject/subject.ts';
import { isContinued } from '../../text/passage.ts';
import { inScope } from '../../texts/each-text.ts';
import { itemText } from '../../texts/item-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { rememberLong } from '../../texts/remember-long.ts';
import { typedTexts } from '../../texts/typed-texts.ts';

/** A sentence has an end, says nothing twice in a row, and does not deny what it has done. */
export const sentencesAreWhole: Rule = {
  id: 'sentences-are-whole',
  group: 'form',
  title: '语句完整，没有残缺或重叠的词语',
  source: '编制惯例',
  check: (subject) => checkTexts(subject),
};

const inSentences = (text: SubjectText): readonly Finding[] => [...stuttered(text), ...denied(text)];
const outcomesOf = rememberLong((text) => inScope(text, inSentences(text)));

/** How long a line is at least. */
const line = 30;

const prose: ReadonlySet<SubjectText['kind']> = new Set([
  'section',
  'answer',
  'overallTarget',
  'subTarget',
  'safeguard',
  'purpose',
  'goal',
  'glossary',
]);

function unfinished(text: SubjectText): readonly Finding[] {
  const match = prose.has(text.kind) ? /[，、]\s*$/.exec(text.text) : null;
  if (!match || text.kind === 'answer' || text.path.at(-1) === 'name') return [];
  return [
    finding(
      text,
      match.index,
      match.index + 1,
      `以“${match[0].trim()}”结尾，语句没有写完`,
      '补全语句，或改为句号。',
    ),
  ];
}

/** `一步一步`, `研究研究` and the like are said so. */
const sayable =
  /^(?:一|多|很|非常|许多|许许|进一步|逐步|逐年|逐级|研究|讨论|商量|学习|考虑|锻炼|沟通|交流|[零〇○xX*＊]+$)/;
const twice = /([一-鿿]{2,8})\1/g;
const particles =
  /的的(?!确)|了了(?!之|解|然|无)|和和(?!美|气|睦)|与与|及及(?!时)|在在(?!建|职|编|岗|校|线|册|处)|进行进行/g;

const stuttered = (text: SubjectText): readonly Finding[] =>
  [...text.text.matchAll(twice), ...text.text.matchAll(particles)].flatMap(({ 0: found, 1: word, index }) =>
    word !== undefined && (sayable.test(word) || /(.)\1/.test(word))
      ? []
      : [finding(text, index, index + found.length, `“${found}”重复`, '删去重复的词语。')],
  );

/** 不 denies what is not done, 了 tells what is: never both of one verb. */
const denial =
  /(?<![无一莫从要能得可])不(?:在(?![编岗职校册场线])|把|将|对|向|为)[^，。；！？、不没未]{1,10}?(?:营造|形成|建立|开展|取得|提高|增强|完成|打造|树立|组织|推动)了/g;

const denied = (text: SubjectText): readonly Finding[] =>
  [...text.text.matchAll(denial)].map(({ 0: found, index }) =>
    finding(text, index, index + found.length, '语句不通：“不”与“了”矛盾', '核对原意，改正或补全语句。'),
  );

const anyOfThese = [twice, particles, denial, /[，、]\s*$/].map(({ source }) => source).join('|');

const hint = new RegExp(anyOfThese, 'm');

const checkTexts = eachPart(typedTexts, (texts) =>
  hint.test(itemText(texts)) ? ofTexts(texts) : allPassed(texts.length),
);

function ofTexts(texts: readonly SubjectText[]): readonly Outcome[] {
  const goesOn = texts.map((text, index) => isCutLine(text, texts[index + 1]));
  const isCut = goesOn.filter((own) => own).length > 1;
  return texts.flatMap((text, index) => {
    const open = isCut && goesOn[index] ? [] : unfinished(text);
    return open.length > 0 ? inScope(text, [...open, ...inSentences(text)]) : outcomesOf(text);
  });
}

/** A published document may cut its paragraphs where lines end: then it does so more than once. */
const isCutLine = (text: SubjectText, next: SubjectText | undefined): boolean =>
  next !== undefined && text.text.length >= line && isContinued(text, next);

function finding(text: SubjectText, start: number, end: number, what: string, mend: string): Finding {
  const words = quoted(text.text, start, end);
  return {
    severity: 'warning',
    message: `${text.where}“${words}”${what}。`,
    mend,
    places: [placeInText(text, start, end)],
    about: words,
  };
}
