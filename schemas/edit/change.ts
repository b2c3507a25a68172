import { z } from 'zod';

/** A key of an object, or the item of a list that has this id. Never a position: two people insert at once. */
export type Step = string | { readonly id: string };

/** The way from a report to something in it: `["lines", { id: "l1" }, "amount"]`. */
export type Path = readonly Step[];

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * One change of a report. Lists whose items have ids change item by item; a list without ids is one value.
 * `after`: the id of the item before it in the list; null: it becomes the first.
 */
export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly value: Json }
  | { readonly kind: 'clear'; readonly path: Path }
  | {
      readonly kind: 'insert';
      readonly path: Path;
      readonly item: IdentifiedJson;
      readonly after: string | null;
    }
  | { readonly kind: 'remove'; readonly path: Path; readonly id: string }
  | { readonly kind: 'move'; readonly path: Path; readonly id: string; readonly after: string | null };

export type IdentifiedJson = { readonly id: string } & { readonly [key: string]: Json };

const stepSchema = z.union([z.string().min(1).max(300), z.strictObject({ id: z.string().min(1).max(64) })]);
const pathSchema = z.array(stepSchema).min(1).max(12);
const id = z.string().min(1).max(64);

/** The shape of a change as it crosses the network; what it leads to is checked when it has been applied. */
export const changeSchema: z.ZodType<Change> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('set'), path: pathSchema, value: z.json() }),
  z.strictObject({ kind: z.literal('clear'), path: pathSchema }),
  z.strictObject({
    kind: z.literal('insert'),
    path: pathSchema,
    item: z.record(z.string(), z.json()).refine((item) => typeof item.id === 'string'),
    after: id.nullable(),
  }),
  z.strictObject({ kind: z.literal('remove'), path: pathSchema, id }),
  z.strictObject({ kind: z.literal('move'), path: pathSchema, id, after: id.nullable() }),
]) as never;
