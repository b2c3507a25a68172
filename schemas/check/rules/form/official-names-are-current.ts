import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectText } from '../../subject/subject.ts';
import { eachTextWith } from '../../texts/each-text.ts';
import { outsideTitles } from '../../texts/outside-titles.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { type OutdatedPhrase, outdatedPhrases } from './outdated-phrases.ts';

/** What a text names as of today (the last congress, an authority) is still called so in the year of the budget. */
export const officialNamesAreCurrent: Rule = {
  id: 'official-names-are-current',
  group: 'form',
  title: '会议精神、机构名称等提法未过时',
  source: '编制惯例（历次全国党代会、2018年和2023年党和国家机构改革）',
  check: eachTextWith(
    ({ frame }) => frame,
    outdated,
    ({ kind }) => kind !== 'glossary',
    new RegExp(outdatedPhrases.map(({ hint }) => hint.source).join('|')),
  ),
};

/** Named as what was: 原国土资源局, 国土资源局（现自然资源局）, in the title of a document. */
const asPast = /(?:原|前身|旧称|曾用名|撤销的?|划入的?|移交的?)[^，。；]{0,6}$/;
const isNow = /^[^，。；]{0,4}[（(]?(?:现|今|后|更名|改组|已|调整)/;

function outdated(text: SubjectText, { year, departmentName, unitNames }: Frame): readonly Finding[] {
  const plain = outsideTitles(text.text);
  return outdatedPhrases.flatMap((phrase) => {
    if (phrase.firstYear > year || !phrase.hint.test(plain)) return [];
    return [...plain.matchAll(phrase.words)].flatMap((match) => {
      const [found] = match;
      const end = match.index + found.length;
      if (asPast.test(plain.slice(0, match.index)) || isNow.test(plain.slice(end))) return [];
      if ([departmentName, ...unitNames].some((name) => name.includes(found))) return [];
      const sentence = sentenceAround(plain, match.index, end);
      if (phrase.unless?.test(sentence)) return [];
      return [finding(text, match.index, end, phrase)];
    });
  });
}

function sentenceAround(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('。', start), text.lastIndexOf('；', start)) + 1;
  const to = text.indexOf('。', end);
  return text.slice(from, to < 0 ? text.length : to);
}

function finding(text: SubjectText, start: number, end: number, { now }: OutdatedPhrase): Finding {
  const words = text.text.slice(start, end);
  return {
    severity: 'warning',
    message: `${text.where}“${quoted(text.text, start, end)}”中的“${words}”已过时：${now}。`,
    mend: '改用现行提法；所述为以前的事，写明时间或加“原”字。',
    places: [placeInText(text, start, end)],
    about: words,
  };
}
