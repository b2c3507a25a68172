import { z } from 'zod';

/** A cell, by the keys of its table. */
const termSchema = z.strictObject({ table: z.string(), row: z.string(), column: z.string() });
export type Term = z.infer<typeof termSchema>;

/** A column whose rows are codes; `prefix` where the row of a code is keyed by more than the code (`class201`). */
const codedColumnSchema = z.strictObject({
  table: z.string(),
  column: z.string(),
  prefix: z.string().optional(),
});

const base = {
  id: z.string(),
  /** What must hold, in words: `支出总计＝收入总计`. */
  title: z.string(),
  /** The clause it rests on, or the practice. */
  source: z.string(),
};

/**
 * Figures that must fit, declared: an expression on one side, one on the other. Each is held against what is printed, within
 * what rounding allows. A part that the table does not print (an option left it out) is left out of the sum.
 */
export const identitySchema = z.discriminatedUnion('kind', [
  /** Single cells: the left ones added are the right ones added. */
  z.strictObject({
    ...base,
    kind: z.literal('cells'),
    left: z.array(termSchema).min(1),
    right: z.array(termSchema).min(1),
  }),
  /** In every column of money of the table: one row is others added. */
  z.strictObject({
    ...base,
    kind: z.literal('rows'),
    table: z.string(),
    total: z.string(),
    parts: z.array(z.string()).min(1),
    columns: z.array(z.string()).optional(),
    /** 其中 rows, which not everybody fills in: a warning where all of them are blank. */
    partsMayBeBlank: z.boolean().default(false),
  }),
  /** In every row of the table: one column is others added. */
  z.strictObject({
    ...base,
    kind: z.literal('columns'),
    table: z.string(),
    total: z.string(),
    parts: z.array(z.string()).min(1),
  }),
  /** A code's row is the rows of the codes below it, in every column; the total row is those of the first level. */
  z.strictObject({ ...base, kind: z.literal('codeTree'), table: z.string() }),
  /** The total row is all items, a subtotal the items below it, in every column of money. */
  z.strictObject({ ...base, kind: z.literal('itemTree'), table: z.string() }),
  /** For every code that any of the tables prints: the column of one table is the columns of the others added. */
  z.strictObject({
    ...base,
    kind: z.literal('sameCodes'),
    left: codedColumnSchema,
    right: z.array(codedColumnSchema).min(1),
  }),
]);
export type Identity = z.infer<typeof identitySchema>;
