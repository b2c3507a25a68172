import { type Finding, notCheckable, type Outcomes } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { Frame, SubjectText, TextKind } from '../../subject/subject.ts';
import { eachTextWith } from '../../texts/each-text.ts';
import { outsideTitles } from '../../texts/outside-titles.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';
import { ownLevels } from './own-levels.ts';

/** What defines the report's own funds names its own level: 县级财政 (or 本级财政) in a county, not 省级财政. */
export const financeIsOfThisLevel: Rule = {
  id: 'finance-is-of-this-level',
  group: 'form',
  title: '名词解释和总体说明中的财政级次与本部门一致',
  source: '编制惯例',
  check: (subject) => (ownLevels(subject.frame).length === 0 ? noLevel : checkTexts(subject)),
};

const kinds: readonly TextKind[] = ['glossary', 'section'];
const sections: ReadonlySet<string | undefined> = new Set([
  undefined,
  'preamble',
  'overall',
  'income',
  'expenditure',
  'threePublic',
  'agencyOperatingCost',
]);

const noLevel: Outcomes = [[notCheckable('从部门和单位名称看不出所属层级')]];

const checkTexts = eachTextWith(
  ({ frame }) => frame,
  otherLevels,
  ({ kind, section }) => kinds.includes(kind) && sections.has(section),
  /级(?:财政|预算|部门|单位)/,
);

const ranks: Readonly<Record<string, number>> = {
  中央: 0,
  省: 1,
  自治区: 1,
  市: 2,
  州: 2,
  县: 3,
  区: 3,
  旗: 3,
  乡: 4,
  镇: 4,
};
const level =
  /(?<![和及、或与各])(中央|省|自治区|市|州|县|区|旗|乡|镇)(?:本)?级(?:财政(?!厅|局|部门|专项|转移|补助|资金|奖)|预算(?:部门|主管部门|单位)|部门(?!下达|拨付|补助|以上)|单位)/g;

/** The levels are told as a series (中央、省级财政), or what comes from above. */
const fromAbove = /上级|转移支付|下达|补助[^，。；]{0,6}$|争取|[和及、或与]$/;

function otherLevels(text: SubjectText, frame: Frame): readonly Finding[] {
  const own = ownLevels(frame);
  const plain = outsideTitles(text.text);
  const found = [...plain.matchAll(level)].filter(
    ({ 0: words, 1: name = '', index }) =>
      !isOwn(name, own) &&
      !fromAbove.test(plain.slice(Math.max(0, index - 8), index)) &&
      !/^(?:(?:[和及、或])?(?:以上|中央|省|市|县|区|上级)|下达|转移|补助)/.test(
        plain.slice(index + words.length),
      ),
  );
  return found.slice(0, 1).map(({ 0: words, index }) => finding(text, index, index + words.length, frame));
}

/** A county-level city calls itself 市 and its finance 县级 or 市级; a town's budget may be kept by its county. */
function isOwn(name: string, own: ReturnType<typeof ownLevels>): boolean {
  const rank = ranks[name] ?? 0;
  return own.some(
    (level) =>
      level.rank === rank ||
      (level.word === '市' && (rank === 2 || rank === 3)) ||
      (level.rank === 4 && rank === 3),
  );
}

function finding(text: SubjectText, start: number, end: number, frame: Frame): Finding {
  const words = text.text.slice(start, end);
  const own = ownLevels(frame)[0]?.word ?? '';
  return {
    severity: 'warning',
    message: `${text.where}“${quoted(text.text, start, end)}”称“${words}”，本部门属“${own}”一级。`,
    mend: `改为“${own}级…”或“本级…”。`,
    places: [placeInText(text, start, end)],
    about: words,
  };
}
