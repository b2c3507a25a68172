import { z } from 'zod';

/** Texts that the program knows or makes: with another there is no report, or nothing is said of it. */
const chosen = ['pack.id', 'options', 'narrative.section', 'carried.entry', 'carried.fingerprint'];

/** What stands in a place of the report, and the field it is of: `projects.goals`. */
export type FreeTexts = ReadonlyMap<string, string>;

/** The report with another text in every place where one may type what one likes, as its schema says. */
export function rewriteFreeTexts<Report>(
  schema: z.ZodType,
  report: Report,
  textOf: (field: string) => string,
): { readonly report: Report; readonly texts: FreeTexts } {
  const texts = new Map<string, string>();
  const rewritten = (own: z.ZodType, value: unknown, field: string): unknown => {
    if (value === undefined || value === null || chosen.includes(field)) return value;
    if (typeof value === 'string' && isFreeText(own)) {
      const text = textOf(field);
      texts.set(text, field);
      return text;
    }
    if (own instanceof z.ZodUnion) {
      const option = (own.options as z.ZodType[]).find((one) => one.safeParse(value).success);
      return option ? rewritten(option, value, field) : value;
    }
    if (typeof value !== 'object') return value;
    const inner = (key: string) => partsOf(own).find(([name]) => name === key || name === anyKey)?.[1];
    const entries = Object.entries(value).map(([key, part]) => {
      const one = inner(key);
      return [key, one ? rewritten(one, part, fieldOf(own, field, key)) : part];
    });
    return Array.isArray(value) ? entries.map(([, part]) => part) : Object.fromEntries(entries);
  };
  return { report: rewritten(schema, report, '') as Report, texts };
}

/** Every field of the schema where one may type what one likes. */
export function freeTextFields(schema: z.ZodType): readonly string[] {
  const found = new Set<string>();
  const visit = (own: z.ZodType, field: string, around: readonly z.ZodType[]): void => {
    if (chosen.includes(field) || around.includes(own)) return;
    if (isFreeText(own)) found.add(field);
    if (own instanceof z.ZodUnion)
      for (const option of own.options as z.ZodType[]) visit(option, field, [...around, own]);
    for (const [key, part] of partsOf(own)) visit(part, fieldOf(own, field, key), [...around, own]);
  };
  visit(schema, '', []);
  return [...found].sort();
}

const isFreeText = (schema: z.ZodType): boolean =>
  bare(schema) instanceof z.ZodString && schema.safeParse('〔<b>〕').success;

const anyKey = '*';

/** What an object, a list or a record holds. */
function partsOf(schema: z.ZodType): readonly (readonly [string, z.ZodType])[] {
  const own = bare(schema);
  if (own instanceof z.ZodObject) return Object.entries(own.shape) as [string, z.ZodType][];
  if (own instanceof z.ZodArray) return [[anyKey, own.element as z.ZodType]];
  return own instanceof z.ZodRecord ? [[anyKey, own.valueType as z.ZodType]] : [];
}

function bare(schema: z.ZodType): z.ZodType {
  const { innerType } = schema.def as { readonly innerType?: z.ZodType };
  return innerType ? bare(innerType) : schema;
}

/** Children of the shape of their parents are the same field. */
const fieldOf = (owner: z.ZodType, field: string, key: string): string =>
  bare(owner) instanceof z.ZodObject && key !== 'children' ? `${field}${field && '.'}${key}` : field;
