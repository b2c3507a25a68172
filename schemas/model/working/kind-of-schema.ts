import type { z } from 'zod';

export type Schema = z.core.$ZodType;

/** What a walk through the model needs to know of a schema. */
export type SchemaKind =
  | { readonly kind: 'object'; readonly shape: Readonly<Record<string, Schema>> }
  | { readonly kind: 'list'; readonly element: Schema; readonly least: number; readonly most: number }
  | { readonly kind: 'variants'; readonly key: string; readonly options: readonly Schema[] }
  | { readonly kind: 'maybe'; readonly inner: Schema; readonly isOptional: boolean }
  | { readonly kind: 'amounts' }
  | { readonly kind: 'leaf' };

const known = new WeakMap<Schema, SchemaKind>();

export function kindOfSchema(schema: Schema): SchemaKind {
  const kind = known.get(schema) ?? look(schema);
  known.set(schema, kind);
  return kind;
}

function look(schema: Schema): SchemaKind {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return { kind: 'object', shape: def.shape };
    case 'array':
      return { kind: 'list', element: def.element, ...lengthsOf(def.checks) };
    case 'optional':
    case 'default':
    case 'prefault':
      return { kind: 'maybe', inner: def.innerType, isOptional: def.type === 'optional' };
    case 'readonly':
      return kindOfSchema(def.innerType);
    case 'lazy':
      return kindOfSchema(def.getter());
    case 'union':
      return 'discriminator' in def && typeof def.discriminator === 'string'
        ? { kind: 'variants', key: def.discriminator, options: def.options }
        : { kind: 'leaf' };
    case 'record':
      return { kind: 'amounts' };
    default:
      return { kind: 'leaf' };
  }
}

function lengthsOf(checks: readonly z.core.$ZodCheck<never>[] | undefined): { least: number; most: number } {
  let least = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const check of checks ?? []) {
    const { def } = check._zod as z.core.$ZodChecks['_zod'];
    if (def.check === 'min_length') least = def.minimum;
    if (def.check === 'max_length') most = def.maximum;
  }
  return { least, most };
}
