import type { Report } from '../../../schemas/model/report.ts';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** Where an id of another entry may stand. */
const references = new Set(['id', 'unit', 'project', 'counterparty', 'scope', 'scopes']);

/** A report whose ids say nothing but the order of its entries. */
export function canonicalReport(report: Report): Json {
  const { asPublished, ...entered } = report;
  const ids = new Map(idsOf(entered as unknown as Json).map((id, index) => [id, `@${index}`]));
  const named = (address: string) =>
    address
      .split('/')
      .map((part) => ids.get(part) ?? part)
      .join('/');
  const printed = Object.entries(asPublished).map(([address, text]) => [named(address), text] as const);
  return {
    ...(renamed(entered as unknown as Json, ids) as object),
    asPublished: Object.fromEntries(printed.toSorted(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function idsOf(value: Json): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, own]) =>
    key === 'id' && typeof own === 'string' ? [own] : idsOf(own),
  );
}

function renamed(value: Json, ids: ReadonlyMap<string, string>, key = ''): Json {
  if (typeof value === 'string') return references.has(key) ? (ids.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((own) => renamed(own, ids, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, renamed(own, ids, name)]));
}

/** The same without white space and the breaks of its paragraphs. */
export function withoutSpace(value: Json): Json {
  if (typeof value === 'string') return value.replace(/\s/g, '');
  if (Array.isArray(value))
    return value.length > 0 && value.every((own) => typeof own === 'string')
      ? withoutSpace(value.join(''))
      : value.map(withoutSpace);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, own]) => [name, withoutSpace(own)]));
}
