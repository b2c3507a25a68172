import { eachPart } from '../../engine/each-part.ts';
import type { Finding } from '../../engine/outcome.ts';
import { failed, type Outcome } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import {
  addPrinted,
  agree,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../../printed/printed-figure.ts';
import type { SubjectText, TextKind } from '../../subject/subject.ts';
import { asMeant } from '../../targets/as-meant.ts';
import { type Passage, passagesOf, placeIn } from '../../text/passage.ts';
import { readLists } from '../../text/read-lists.ts';
import { readStatements } from '../../text/read-statements.ts';
import type { Statement } from '../../text/statement.ts';
import { typedTexts } from '../../texts/typed-texts.ts';

const kinds: ReadonlySet<TextKind> = new Set(['subTarget', 'purpose', 'goal']);

export const goalPartsAddUp: Rule = {
  id: 'goal-parts-add-up',
  group: 'targets',
  title: '资金用途和绩效目标中所列各项金额之和与总额一致',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachPart(typedTexts, ofTexts),
};

function ofTexts(texts: readonly SubjectText[]): readonly Outcome[] {
  const own = texts.filter(({ kind, text }) => kinds.has(kind) && /元[^元]*元/.test(text));
  return own.length === 0 ? [] : passagesOf(own).flatMap(ofPassage);
}

/** A goal sets its figures: 23万元 is no rounded one. */
const figureOf = ({ amount }: Statement): PrintedFigure => asMeant(amount.figure);

interface Sum {
  readonly whole: Statement;
  readonly parts: readonly Statement[];
}

function ofPassage(passage: Passage): readonly Outcome[] {
  const statements = readStatements(passage);
  const { scope } = passage.texts[0];
  return [...listed(passage, statements), ...totalled(passage, statements)].map((sum): Outcome => {
    const gap = addPrinted([figureOf(sum.whole), negatePrinted(addPrinted(sum.parts.map(figureOf)))]);
    return agree(gap, { value: 0n, slack: 0n })
      ? { kind: 'passed', scope }
      : { ...failed(finding(passage, sum, gap)), scope };
  });
}

/** 共30万元，其中…; where not every part is listed it says nothing. */
const listed = (passage: Passage, statements: readonly Statement[]): readonly Sum[] =>
  readLists(passage, statements.map(nameless)).flatMap(({ whole, parts, isComplete }) => {
    const own = (statement: Statement) => statements.find(({ amount }) => amount === statement.amount);
    const all = parts.flatMap((part) => own(part) ?? []);
    const isMore = exceedsWhole(whole, all);
    return isComplete || isMore ? [{ whole, parts: all }] : [];
  });

/** What the lexicon of the budget makes of a word is not meant here. */
const nameless = (statement: Statement): Statement => ({ ...statement, meanings: [] });

const totalWords = /(?:共计|合计|总计|共需|总共)[^，,。；;\d]{0,6}$/;

/** …10万元，…20万元，共计30万元: the amounts of a sentence before its total. */
const totalled = ({ text }: Passage, statements: readonly Statement[]): readonly Sum[] =>
  statements.flatMap((whole, index) => {
    const from = text.slice(0, whole.amount.start);
    if (whole.kind !== 'value' || !totalWords.test(from)) return [];
    const parts = statements
      .slice(0, index)
      .filter(({ sentence, depth }) => sentence === whole.sentence && depth <= whole.depth);
    const isList =
      parts.length >= 2 &&
      parts.every(({ kind, amount }) => kind === 'value' && amount.figure.value < whole.amount.figure.value);
    return isList ? [{ whole, parts }] : [];
  });

const exceedsWhole = ({ amount }: Statement, parts: readonly Statement[]): boolean =>
  addPrinted(parts.map((part) => part.amount.figure)).value > amount.figure.value;

const inText = (figure: Pick<PrintedFigure, 'value'>): string => `${printedText(figure, '万元')}万元`;

function finding(passage: Passage, { whole, parts }: Sum, gap: PrintedFigure): Finding {
  const sum = addPrinted(parts.map(({ amount }) => amount.figure));
  const size = { value: gap.value < 0n ? -gap.value : gap.value };
  const placeOf = ({ amount: { start, end } }: Statement) => placeIn(passage, start, end);
  return {
    severity: 'warning',
    message: `${passage.texts[0].where}写总额${whole.amount.text}，所列${parts.length}项（${parts.map(({ amount }) => amount.text).join('、')}）之和为${inText(sum)}，${gap.value > 0n ? '少' : '多'}${inText(size)}。`,
    mend: '核对所列各项和总额，改正有误的一个；只列一部分时写明“等”。',
    places: [placeOf(whole), ...parts.map(placeOf)],
    about: `${whole.amount.text}/${inText(sum)}`,
  };
}
