import { type Finding, notCheckable, type Outcomes } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectText } from '../../subject/subject.ts';
import { eachTextWith } from '../../texts/each-text.ts';
import { outsideTitles } from '../../texts/outside-titles.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { type AgencyLevel, type AreaWord, rankOf } from './agency-level.ts';
import { ownLevels } from './own-levels.ts';

/** A district does not say 我县, nor a county 我区: the text was taken from elsewhere. */
export const selfWordsFitTheLevel: Rule = {
  id: 'self-words-fit-the-level',
  group: 'form',
  title: '“我省”“我市”“我县”“我区”与本级政府层级一致',
  source: '编制惯例',
  check: (subject) => (ownLevels(subject.frame).length === 0 ? noLevel : checkTexts(subject)),
};

const noLevel: Outcomes = [[notCheckable('从部门和单位名称看不出所属层级')]];

const checkTexts = eachTextWith(
  ({ frame }) => frame,
  wrongSelves,
  ({ kind }) => kind !== 'glossary',
  /[我本全](?:省|市|州|盟|县|区|旗|乡|镇|街道)/,
);

const self =
  /(?<![自敌彼])(我|本|全)(省|市|州|盟|县|区|旗|乡|镇|街道)(?!场|政|域|间|别|位|民|容|村|土|帜|道|级以)/g;

function wrongSelves(text: SubjectText, frame: Frame): readonly Finding[] {
  const levels = ownLevels(frame);
  const plain = outsideTitles(text.text);
  return [...plain.matchAll(self)].flatMap(({ 0: found, 1: who = '', 2: word, index }) => {
    const area = word as AreaWord;
    if (fits(who, area, levels, plain.slice(Math.max(0, index - 12), index))) return [];
    if (isHigher(area, levels) && !/^[^，。；]{0,2}(?:部门|单位)预算/.test(plain.slice(index + found.length)))
      return [];
    return [finding(text, index, index + found.length, levels)];
  });
}

/** One of its own words; 全 may speak of anything larger or smaller; parks and zones call themselves 区, 自治区 too. */
function fits(who: string, word: AreaWord, levels: readonly AgencyLevel[], before: string): boolean {
  if (levels.some((own) => own.word === word)) return true;
  if (
    word === '区' &&
    (levels.some((own) => own.word === '自治区') ||
      /自治区|开发区|园区|新区|景区|保护区|灌区|库区/.test(before))
  )
    return true;
  const [own] = levels;
  return (
    own === undefined ||
    (who === '全' && rankOf[word] !== own.rank) ||
    (who === '本' && word === '区' && own.rank < 3)
  );
}

const isHigher = (word: AreaWord, levels: readonly AgencyLevel[]): boolean =>
  levels.every(({ rank }) => rankOf[word] < rank) || (word === '市' && levels.some(({ rank }) => rank === 3));

function finding(text: SubjectText, start: number, end: number, levels: readonly AgencyLevel[]): Finding {
  const words = text.text.slice(start, end);
  const own = levels[0]?.word ?? '';
  const right = words.slice(0, 1) + own;
  return {
    severity: 'warning',
    message: `${text.where}“${quoted(text.text, start, end)}”称“${words}”，本部门属“${own}”一级，应为“${right}”。`,
    mend: `核对是否照抄其他地区的文字，改为“${right}”。`,
    places: [placeInText(text, start, end)],
    about: quoted(text.text, start, end),
  };
}
