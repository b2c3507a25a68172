import type { Json } from '../../../schemas/edit/change.ts';
import { isList, isObject } from '../../../schemas/edit/identified-list.ts';

/** All that a text, a list of paragraphs or a list of items says, uncut, a line each; undefined where there is no text in it. */
export function wholeText(value: Json | undefined): string | undefined {
  const lines = linesOf(value);
  return lines.length > 0 ? lines.join('\n') : undefined;
}

/** An item is one line of its texts, and what stands below it. */
function linesOf(value: Json | undefined): readonly string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (isList(value)) return value.flatMap(linesOf);
  if (!isObject(value)) return [];
  const fields = Object.entries(value).filter(([key]) => key !== 'id');
  const own = fields.flatMap(([, field]) => (typeof field === 'string' && field !== '' ? [field] : []));
  const below = fields.flatMap(([, field]) => (isList(field) || isObject(field) ? linesOf(field) : []));
  return [...(own.length > 0 ? [own.join('　')] : []), ...below];
}
