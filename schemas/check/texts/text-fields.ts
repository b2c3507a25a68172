import type { Subject, SubjectText } from '../subject/subject.ts';
import { typedTextsOf } from './typed-texts.ts';

const fieldsOfScope = new WeakMap<readonly SubjectText[], readonly (readonly SubjectText[])[]>();
const fieldOfFirst = new WeakMap<SubjectText, readonly SubjectText[]>();

/** The texts by the field they stand in, its paragraphs in order: the same list for as long as none of them changes. */
export const textFields = (subject: Subject): readonly (readonly SubjectText[])[] =>
  subject.scopes.flatMap((_, index) => {
    const texts = typedTextsOf(subject, index);
    const earlier = fieldsOfScope.get(texts);
    if (earlier) return earlier;
    const fields = fieldsOf(texts);
    fieldsOfScope.set(texts, fields);
    return fields;
  });

/** Paragraphs of one field follow one another. */
function fieldsOf(texts: readonly SubjectText[]): readonly (readonly SubjectText[])[] {
  const fields: SubjectText[][] = [];
  for (const text of texts) {
    const last = fields.at(-1);
    const isNext = last !== undefined && text.paragraph !== undefined && (last[0]?.paragraph ?? -1) >= 0;
    if (isNext && text.paragraph > (last.at(-1)?.paragraph ?? 0) && isSamePath(last[0], text))
      last.push(text);
    else fields.push([text]);
  }
  return fields.map(remembered);
}

function remembered(field: readonly SubjectText[]): readonly SubjectText[] {
  const [first] = field;
  if (!first) return field;
  const earlier = fieldOfFirst.get(first);
  const isSame = earlier?.length === field.length && field.every((text, index) => text === earlier[index]);
  if (earlier && isSame) return earlier;
  fieldOfFirst.set(first, field);
  return field;
}

const isSamePath = (a: SubjectText | undefined, b: SubjectText): boolean =>
  a !== undefined &&
  a.path.length === b.path.length &&
  a.path.every((step, index) => {
    const other = b.path[index];
    return typeof step === 'string' || typeof other !== 'object' ? step === other : step.id === other.id;
  });
