import type { SubjectText } from '../subject/subject.ts';

type Texts = readonly SubjectText[];

const known = new WeakMap<Texts, readonly Texts[]>();

/** The texts of an item by the field they stand in, its paragraphs in order. */
export function textFields(texts: Texts): readonly Texts[] {
  const earlier = known.get(texts);
  if (earlier) return earlier;
  const fields = fieldsOf(texts);
  known.set(texts, fields);
  return fields;
}

/** Paragraphs of one field follow one another. */
function fieldsOf(texts: Texts): readonly Texts[] {
  const fields: SubjectText[][] = [];
  for (const text of texts) {
    const last = fields.at(-1);
    const isNext = last !== undefined && text.paragraph !== undefined && (last[0]?.paragraph ?? -1) >= 0;
    if (isNext && text.paragraph > (last.at(-1)?.paragraph ?? 0) && isSamePath(last[0], text))
      last.push(text);
    else fields.push([text]);
  }
  return fields;
}

const isSamePath = (a: SubjectText | undefined, b: SubjectText): boolean =>
  a !== undefined &&
  a.path.length === b.path.length &&
  a.path.every((step, index) => {
    const other = b.path[index];
    return typeof step === 'string' || typeof other !== 'object' ? step === other : step.id === other.id;
  });
