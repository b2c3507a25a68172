import { eachPart, eachPartWith } from '../engine/each-part.ts';
import { allPassed, type Finding, type Outcome, type Outcomes, onlyPassed } from '../engine/outcome.ts';
import type { Subject, SubjectText, TextKind } from '../subject/subject.ts';
import { itemText } from './item-text.ts';
import { rememberLong } from './remember-long.ts';
import { typedTexts } from './typed-texts.ts';

/** A rule over every typed text by itself, or over those of some kinds. */
export const eachText = (
  find: (text: SubjectText) => readonly Finding[],
  kinds?: readonly TextKind[],
): ((subject: Subject) => Outcomes) => eachTextThatMay(/(?:)/, find, kinds);

/**
 * As `eachText`, for what is seldom found.
 * @param hint matches wherever something could be found, lines being texts of their own
 */
export function eachTextThatMay(
  hint: RegExp,
  find: (text: SubjectText) => readonly Finding[],
  kinds?: readonly TextKind[],
): (subject: Subject) => Outcomes {
  const outcomesOf = rememberLong((text) => inScope(text, find(text)));
  return eachPart(typedTexts, (texts) => {
    const own = kinds ? texts.filter(({ kind }) => kinds.includes(kind)) : texts;
    return hint.test(itemText(texts)) ? own.flatMap(outcomesOf) : allPassed(own.length);
  });
}

/** As `eachText`, for what follows from a text and one thing beside it. */
export function eachTextWith<Beside extends object>(
  besideOf: (subject: Subject) => Beside,
  find: (text: SubjectText, beside: Beside) => readonly Finding[],
  isMeant: (text: SubjectText) => boolean,
  hint: RegExp,
): (subject: Subject) => Outcomes {
  const known = new WeakMap<Beside, (text: SubjectText) => readonly Outcome[]>();
  const besideIt = (beside: Beside) => {
    const outcomesOf = known.get(beside) ?? rememberLong((text) => inScope(text, find(text, beside)));
    known.set(beside, outcomesOf);
    return outcomesOf;
  };
  return eachPartWith(
    (subject) => {
      const beside = besideOf(subject);
      return typedTexts(subject).map((texts) => [texts, beside] as const);
    },
    (texts, beside) => {
      const meant = texts.filter(isMeant);
      return hint.test(itemText(texts)) ? meant.flatMap(besideIt(beside)) : allPassed(meant.length);
    },
  );
}

/** What was found in a text of a scope; a pass where nothing was. */
export const inScope = (
  { scope }: Pick<SubjectText, 'scope'>,
  findings: readonly Finding[],
): readonly Outcome[] =>
  findings.length === 0
    ? onlyPassed
    : findings.map((finding): Outcome => ({ kind: 'failed', scope, finding }));
