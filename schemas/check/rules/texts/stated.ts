import type { Place } from '../../engine/place.ts';
import {
  addPrinted,
  agree,
  negatePrinted,
  type PrintedFigure,
  printedText,
} from '../../printed/printed-figure.ts';
import { placeIn } from '../../text/passage.ts';
import { statedCause } from '../../text/stated-cause.ts';
import type { Statement } from '../../text/statement.ts';
import type { Stated } from './texts-of-scope.ts';

export const placeOf = ({ passage, statement: { amount } }: Stated): Place =>
  placeIn(passage, amount.start, amount.end);

/** As stated, in 万元 where the text has another unit: `6306700元（630.67万元）`. */
export const statedText = ({ amount: { text, unit, figure } }: Statement): string =>
  unit === '万元' ? text.replace(/万$/, '万元') : `${text}（${inText(figure)}）`;

export const inText = (figure: Pick<PrintedFigure, 'value'>): string => `${printedText(figure, '万元')}万元`;

export const less = (a: PrintedFigure, b: PrintedFigure): PrintedFigure => addPrinted([a, negatePrinted(b)]);

/** With its sign where it is a change. */
export const signedFigure = ({ kind, direction, amount: { figure } }: Statement): PrintedFigure =>
  kind === 'change' && direction < 0 ? negatePrinted(figure) : figure;

export const distance = (a: PrintedFigure, b: PrintedFigure): string => {
  const { value } = less(a, b);
  return inText({ value: value < 0n ? -value : value });
};

/** The words that name an amount, as a reader would quote them: the end of its label. */
export const nameOf = ({ statement: { label, namedAfter }, known }: Stated): string => {
  if (namedAfter) return known?.title ?? namedAfter.title;
  const words = label.replace(/[\s“”]/g, '').replace(fillers, '');
  const last = words.split(/[，,。；;：:、]|其中|包括|年(?=.)/).at(-1) ?? '';
  const name = last
    .replace(/^(?:我|本|和|及|与)?(?:部门|单位|年度?|年)?(?:财政拨款)?(?:共?安排)?/, '')
    .slice(-24);
  return name === '' ? (known?.title ?? words.slice(-24)) : name;
};

const fillers = /(?:为|是|共计|共|安排|预算数|预算|：|:|，|,)+$/;

/** One mend for all that a wrong amount brings with it. */
export function causeOf(stated: Stated, right: PrintedFigure): string {
  const { amount } = stated.statement;
  const place = placeIn(stated.passage, amount.start, amount.end);
  return statedCause(place, right);
}

/**
 * The one amount whose being wrong explains why a sum is off.
 * @param gap whole less parts
 */
export function explains(
  gap: PrintedFigure,
  whole: Stated,
  parts: readonly Stated[],
  rightOf: (stated: Stated) => PrintedFigure | undefined,
): { readonly stated: Stated; readonly right: PrintedFigure } | undefined {
  const wrong = [whole, ...parts].flatMap((stated) => {
    const right = rightOf(stated);
    if (!right) return [];
    const excess = less(signedFigure(stated.statement), right);
    if (agree(excess, { value: 0n, slack: 0n })) return [];
    const isExplained = agree(stated === whole ? excess : negatePrinted(excess), gap);
    return isExplained ? [{ stated, right }] : [];
  });
  return wrong.length === 1 ? wrong[0] : undefined;
}
