import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { PrintedFigure } from '../../printed/printed-figure.ts';
import { bindMeaning } from '../../text/bind-meaning.ts';
import { type FoundPercentage, findPercentages } from '../../text/find-percentages.ts';
import { placeIn } from '../../text/passage.ts';
import { isLastYears } from './change-is-difference.ts';
import { less, placeOf, signedFigure } from './stated.ts';
import { eachScopeTexts, isThisYears, type ScopeTexts, type Stated } from './texts-of-scope.ts';

export const percentagesAgree: Rule = {
  id: 'percentages-agree',
  group: 'texts',
  title: '文字中的增减百分比和占比与所依据的数一致',
  source:
    '《地方预决算公开操作规程》第四条（内容准确）；《基层政务公开标准目录》财政预决算领域（对增减变化情况进行说明）',
  check: eachScopeTexts((texts) => texts.passages.flatMap((stated) => comparePassage(stated, texts))),
};

function comparePassage(stated: readonly Stated[], texts: ScopeTexts): readonly Outcome[] {
  const [first] = stated;
  if (!first) return [];
  return findPercentages(first.passage.text).flatMap((percentage) => {
    const before = stated.filter(({ statement }) => statement.amount.end <= percentage.start);
    const last = before.at(-1);
    if (!last) return [];
    const words = first.passage.text.slice(last.statement.amount.end, percentage.start).replace(/\s/g, '');
    const ratio = ratioOf(words, before, texts);
    return ratio ? [judge(percentage, ratio, last)] : [];
  });
}

interface Ratio {
  /** Part and whole, or difference and last year's. */
  readonly part: PrintedFigure;
  readonly whole: PrintedFigure;
  /** The sign its words give the percentage. */
  readonly sign: 1 | -1;
  readonly basis: string;
  /** 增长, 下降; nothing for a share. */
  readonly word: string;
}

const grown =
  /^[，,(]?(?:同比|比上年|较上年|相比)?(增长|增加|上升|提高|增幅|下降|减少|降低|降幅|减幅)(?:了|率)?(?:为|约|达)?$/;
const compared = /(?:比|较)[^，。；]*(增长|增加|上升|提高|下降|减少|降低)(?:了)?$/;
const share = /^[，,(]?占(?:本?年?)?([^，。；]*?)(?:的|比重|比例)*(?:为|约)?$/;

function ratioOf(words: string, before: readonly Stated[], texts: ScopeTexts): Ratio | undefined {
  const last = before.at(-1);
  const direction = (word: string) => (/减|降/.test(word) ? -1 : 1);
  const change = grown.exec(words);
  if (change && last?.statement.kind === 'change')
    return grownBy(last, before, texts, direction(change[1] ?? ''));
  const direct = compared.exec(words);
  if (direct && last?.statement.kind === 'value') return against(before, texts, direction(direct[1] ?? ''));
  const shared = share.exec(words);
  return shared?.[1] && last ? shareOf(last, shared[1], before, texts) : undefined;
}

/** 增加10万元，增长25%: of what is left when the change is taken away. */
function grownBy(
  change: Stated,
  before: readonly Stated[],
  { scope, year }: ScopeTexts,
  sign: 1 | -1,
): Ratio | undefined {
  const { meaning } = change;
  if (!meaning || change.statement.meanings.length !== 1) return undefined;
  const stated = before.find(
    (own) => own.meaning === meaning && own.statement.kind === 'value' && isThisYears(own.statement, year),
  );
  const figure = stated?.statement.amount.figure ?? scope.figures[meaning]?.figure;
  const part = signedFigure(change.statement);
  return figure && { part, whole: less(figure, part), sign, basis: '增减数除以上年数', word: wordOf(sign) };
}

/** 2023年60.13万元，2024年25.77万元，比2023年减少57.14%. */
function against(before: readonly Stated[], { year }: ScopeTexts, sign: 1 | -1): Ratio | undefined {
  const current = before.at(-1);
  const last = before.at(-2);
  if (!current || !last || !isLastYears(last, year) || !isThisYears(current.statement, year))
    return undefined;
  if (current.statement.sentence !== last.statement.sentence || current.meaning !== last.meaning)
    return undefined;
  const whole = last.statement.amount.figure;
  return {
    part: less(current.statement.amount.figure, whole),
    whole,
    sign,
    basis: '两年之差除以上年数',
    word: wordOf(sign),
  };
}

function shareOf(
  part: Stated,
  words: string,
  before: readonly Stated[],
  { scope }: ScopeTexts,
): Ratio | undefined {
  const { section = '', kind } = part.passage.texts[0];
  const meaning = bindMeaning(words, kind === 'section' || kind === 'answer' ? section : 'performance');
  if (!meaning || part.statement.kind !== 'value') return undefined;
  const stated = before.find((own) => own.meaning === meaning.name && own !== part);
  const whole = stated?.statement.amount.figure ?? scope.figures[meaning.name]?.figure;
  return (
    whole && {
      part: part.statement.amount.figure,
      whole,
      sign: 1,
      basis: `占${meaning.title}的比重`,
      word: '',
    }
  );
}

function judge({ start, end, text, value, slack }: FoundPercentage, ratio: Ratio, last: Stated): Outcome {
  const whole = Number(ratio.whole.value);
  if (whole <= 0) return passed;
  const exact = (100 * ratio.sign * Number(ratio.part.value)) / whole;
  const rounding =
    (100 * (Number(ratio.part.slack) + (Math.abs(exact) / 100) * Number(ratio.whole.slack))) / whole;
  if (Math.abs(exact - value) <= slack + rounding + 1e-9) return passed;
  const isMore = exact * ratio.sign > 0;
  return failed({
    severity: 'error',
    message: `文字为${ratio.word}${text}，按${ratio.basis}计算应为${ratio.word === '' ? '' : wordOf(isMore ? 1 : -1)}${Math.abs(exact).toFixed(2)}%，相差${Math.abs(exact - value).toFixed(2)}个百分点。`,
    mend: '重新计算百分比；“增长”“下降”的方向也要与数额一致。',
    places: [placeIn(last.passage, start, end), placeOf(last)],
    about: `${last.meaning ?? ''}:${text}`,
  });
}

const wordOf = (sign: number): string => (sign > 0 ? '增长' : '下降');
