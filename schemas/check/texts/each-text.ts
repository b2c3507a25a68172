import { eachPart } from '../engine/each-part.ts';
import { type Finding, type Outcome, passed } from '../engine/outcome.ts';
import type { Subject, SubjectText, TextKind } from '../subject/subject.ts';
import { typedTexts } from './typed-texts.ts';

/** A rule over every typed text by itself, or over those of some kinds. */
export const eachText = (
  find: (text: SubjectText) => readonly Finding[],
  kinds?: readonly TextKind[],
): ((subject: Subject) => readonly Outcome[]) =>
  eachPart(
    (subject) => ofKinds(typedTexts(subject), kinds),
    (text) => inScope(text, find(text)),
  );

const ofKinds = (texts: readonly SubjectText[], kinds?: readonly TextKind[]): readonly SubjectText[] =>
  kinds ? texts.filter(({ kind }) => kinds.includes(kind)) : texts;

/** What was found in a text of a scope; a pass where nothing was. */
export const inScope = (
  { scope }: Pick<SubjectText, 'scope'>,
  findings: readonly Finding[],
): readonly Outcome[] =>
  findings.length === 0 ? [passed] : findings.map((finding): Outcome => ({ kind: 'failed', scope, finding }));
