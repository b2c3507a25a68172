import { eachPart, eachPartWith } from '../engine/each-part.ts';
import { type Finding, type Outcome, type Outcomes, onlyPassed } from '../engine/outcome.ts';
import type { Subject, SubjectText, TextKind } from '../subject/subject.ts';
import { rememberLong } from './remember-long.ts';
import { typedTexts } from './typed-texts.ts';

/** A rule over every typed text by itself, or over those of some kinds. */
export function eachText(
  find: (text: SubjectText) => readonly Finding[],
  kinds?: readonly TextKind[],
): (subject: Subject) => Outcomes {
  const outcomesOf = rememberLong((text) => inScope(text, find(text)));
  return eachPart(typedTexts, (texts) => ofKinds(texts, kinds).flatMap(outcomesOf));
}

/** As `eachText`, for what follows from a text and one thing beside it. */
export function eachTextWith<Beside extends object>(
  besideOf: (subject: Subject) => Beside,
  find: (text: SubjectText, beside: Beside) => readonly Finding[],
  isMeant: (text: SubjectText) => boolean,
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
    (texts, beside) => texts.filter(isMeant).flatMap(besideIt(beside)),
  );
}

const ofKinds = (texts: readonly SubjectText[], kinds?: readonly TextKind[]): readonly SubjectText[] =>
  kinds ? texts.filter(({ kind }) => kinds.includes(kind)) : texts;

/** What was found in a text of a scope; a pass where nothing was. */
export const inScope = (
  { scope }: Pick<SubjectText, 'scope'>,
  findings: readonly Finding[],
): readonly Outcome[] =>
  findings.length === 0
    ? onlyPassed
    : findings.map((finding): Outcome => ({ kind: 'failed', scope, finding }));
