import { figureCause } from '../../engine/figure-cause.ts';
import { type Finding, failed, type Outcome, passed, type Severity } from '../../engine/outcome.ts';
import { cellAt } from '../../engine/place.ts';
import type { Rule } from '../../engine/rule.ts';
import { agree, exceeds, type PrintedFigure, readPrinted } from '../../printed/printed-figure.ts';
import type { PrintedScope } from '../../subject/subject.ts';
import type { KnownFigure } from '../../text/known-figure.ts';
import { causeOf, distance, inText, less, nameOf, placeOf, statedText } from './stated.ts';
import { eachScopeTexts, type Stated } from './texts-of-scope.ts';

export const statedFiguresAgree: Rule = {
  id: 'stated-figures-agree',
  group: 'texts',
  title: '文字说明中的收支数与表中一致',
  source: '《地方预决算公开操作规程》第四条（内容准确）',
  check: eachScopeTexts(({ passages, scope }) =>
    passages.flatMap((stated) => stated.flatMap((own) => compare(own, scope))),
  ),
};

function compare(stated: Stated, scope: PrintedScope): readonly Outcome[] {
  const { statement, known } = stated;
  if (statement.kind !== 'value' || stated.meaning === 'plannedFixedAssets' || !known) return [];
  const own = statement.amount.figure;
  if (isSame(stated, known)) return [passed];
  const wrong = wrongCell(stated, scope);
  if (wrong) return [failed(wrongInTable(stated, known, wrong))];
  const name = nameOf(stated);
  const differ = distance(own, known.figure);
  const comparison = {
    left: { name: `文字“${name}”`, text: statedText(statement), places: [placeOf(stated)] },
    right: { name: known.title, text: known.text, places: known.addresses.map(cellAt) },
    difference: inText(less(own, known.figure)),
  };
  return [
    failed({
      severity: severityOf(stated),
      message: `“${name}”文字为${statedText(statement)}，表中${known.title}为${known.text}，相差${differ}。`,
      mend: '核对表格后改正文字；表格有误的改正表格。',
      places: [placeOf(stated), ...known.addresses.map(cellAt)],
      comparison,
      cause: causeOf(stated, known.figure),
      about: `${meaningOf(stated)}:${statement.amount.text}`,
    }),
  ];
}

/** What the entries make of the cell, where that is what the text says: the text is right, the table prints something else. */
function wrongCell(
  { known, statement: { amount } }: Stated,
  { scope, tables }: PrintedScope,
): string | undefined {
  const [address = '', ...others] = known?.addresses ?? [];
  const [, table = '', row, column] = address.split('/');
  const cell = tables[table]?.cells.get(`${row}/${column}`);
  const made =
    cell?.derivedText === undefined
      ? undefined
      : readPrinted(cell.derivedText, tables[table]?.unit ?? '万元');
  const isOwn = others.length === 0 && address.startsWith(`${scope}/`);
  return isOwn && made && agree(made, amount.figure) ? cell?.derivedText : undefined;
}

function wrongInTable(
  stated: Stated,
  { title, addresses, text, figure }: KnownFigure,
  derived: string,
): Finding {
  const { statement } = stated;
  const cell = cellAt(addresses[0]);
  return {
    severity: 'error',
    message: `“${nameOf(stated)}”文字为${statedText(statement)}，表中${title}为${text}，按各项应为${derived}，相差${distance(statement.amount.figure, figure)}。`,
    mend: '文字与各项相符，改正（补填）表中的数。',
    places: [placeOf(stated), cell],
    cause: figureCause(addresses[0], derived),
    about: `${meaningOf(stated)}:${statement.amount.text}`,
  };
}

const meaningOf = ({ meaning, statement: { namedAfter } }: Stated): string =>
  meaning ?? namedAfter?.name ?? '';

/** Exact as far as print goes: what is written without decimals is no rounded figure. */
const isSame = ({ statement: { amount } }: Stated, known: NonNullable<Stated['known']>): boolean => {
  const figure = {
    value: amount.figure.value,
    slack: amount.figure.slack > 50_000n ? 0n : amount.figure.slack,
  };
  return isPrintedAlike(figure, known) ? figure.value === known.figure.value : agree(figure, known.figure);
};

/** One figure of as many decimals: rounding makes no two of it. */
const isPrintedAlike = (figure: PrintedFigure, known: KnownFigure): boolean =>
  known.addresses.length === 1 && figure.slack === known.figure.slack;

/**
 * Of the texts of targets, and where its name follows, a figure may mean something narrower; a coarser figure is only written
 * unevenly.
 */
function severityOf({ passage, statement, known }: Stated): Severity {
  const { kind } = passage.texts[0];
  const { amount } = statement;
  const isRounded = known && !exceeds(amount.figure, known.figure) && !exceeds(known.figure, amount.figure);
  if (isRounded) return isPrintedAlike(amount.figure, known) ? 'warning' : 'note';
  if (statement.namedAfter) return 'warning';
  return kind === 'section' || kind === 'answer' ? 'error' : 'warning';
}
