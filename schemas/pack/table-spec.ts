import { z } from 'zod';
import { measureSchema } from './measure.ts';

/** Text with {placeholders} out of a closed set: see `fillPlaceholders`. */
const phrase = z.string();

/** Shown only when each named option of the report has one of the values. */
export const conditionSchema = z.record(z.string(), z.array(z.string()));
export type Condition = z.infer<typeof conditionSchema>;

const columnBase = {
  key: z.string(),
  title: phrase,
  /** Relative width. */
  width: z.number().positive(),
  align: z.enum(['left', 'center', 'right']).default('left'),
  when: conditionSchema.optional(),
};

const columnSchema = z.discriminatedUnion('value', [
  /** 序号. */
  z.strictObject({ ...columnBase, value: z.literal('rowNumber') }),
  /** The fixed label of the panel's row. */
  z.strictObject({ ...columnBase, value: z.literal('label'), panel: z.string() }),
  /** The code of a code tree; `segment` prints one level alone (codes split into columns). */
  z.strictObject({
    ...columnBase,
    value: z.literal('code'),
    segment: z.int().min(0).max(2).optional(),
  }),
  z.strictObject({ ...columnBase, value: z.literal('codeName') }),
  /** A field of an item: see `itemFields`. */
  z.strictObject({ ...columnBase, value: z.literal('field'), field: z.string() }),
  z.strictObject({
    ...columnBase,
    value: z.enum(['amount', 'quantity']),
    panel: z.string().optional(),
    measure: measureSchema,
  }),
]);
export type Column = z.infer<typeof columnSchema>;

export interface ColumnGroup {
  readonly title: string;
  readonly children: readonly ColumnNode[];
  readonly when?: Condition | undefined;
}
export type ColumnNode = Column | ColumnGroup;

const columnNodeSchema: z.ZodType<ColumnNode> = z.union([
  columnSchema,
  z.strictObject({
    title: phrase,
    when: conditionSchema.optional(),
    get children() {
      return z.array(columnNodeSchema).min(1);
    },
  }),
]) as never;

const fixedRowSchema = z.strictObject({
  key: z.string(),
  label: phrase,
  /** Characters. */
  indent: z.number().default(0),
  /** Absent: the row's cells are blank. */
  measure: measureSchema.optional(),
  when: conditionSchema.optional(),
  /** Left out when all its cells are zero. */
  onlyInUse: z.boolean().default(false),
  /** Whether it takes a number where its group numbers the rows. */
  numbered: z.boolean().default(true),
});
export type FixedRow = z.infer<typeof fixedRowSchema>;

/** Rows of several panels side by side; a shorter panel is filled up with blanks. */
const rowGroupSchema = z.strictObject({
  /** Numbers the labels 一、二、三… in print. */
  ordinals: z.boolean().default(false),
  panels: z.record(z.string(), z.array(fixedRowSchema)),
});

const rowSourceSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fixed'),
    groups: z.array(rowGroupSchema).min(1),
    /** Whether a table without entries still prints its rows. */
    whenEmpty: z.enum(['rows', 'noRows']).default('rows'),
  }),
  z.strictObject({
    kind: z.literal('codeTree'),
    list: z.enum(['functionalClass', 'departmentEconomicClass']),
    /** Lengths of the codes of each level. */
    levels: z.array(z.int()).min(1).max(3),
    total: z.enum(['first', 'last', 'none']),
    totalLabel: phrase,
    /** Whether a table without entries still prints its total row, blank. */
    whenEmpty: z.enum(['noRows', 'total']).default('noRows'),
  }),
  z.strictObject({
    kind: z.literal('items'),
    of: z.enum(['institutions', 'procurement']),
    totalLabel: phrase.optional(),
    /** A row above the items of each unit; {unit} is its name. */
    subtotalLabel: phrase.optional(),
  }),
]);
export type RowSource = z.infer<typeof rowSourceSchema>;

export const captionSchema = z.strictObject({
  left: phrase.optional(),
  middle: phrase.optional(),
  right: phrase.optional(),
});

export const tableSpecSchema = z.strictObject({
  id: z.string(),
  title: phrase,
  layout: z.enum(['text', 'table', 'wideTable']),
  /** Not cut by a page break where a page can hold it. */
  staysWhole: z.boolean().default(false),
  /** One of the pack's table types. */
  type: z.string(),
  money: z.strictObject({
    unit: z.enum(['元', '万元']),
    decimals: z.int().min(0).max(6),
    grouping: z.boolean().default(false),
    trailingZeros: z.boolean().default(true),
    /** What a zero prints. */
    zero: z.string().default(''),
  }),
  caption: captionSchema.optional(),
  columns: z.array(columnNodeSchema).min(1),
  /** The label of the row that numbers the columns (栏次). */
  columnNumbers: z.string().optional(),
  rows: rowSourceSchema,
  /** Printed under the table, full or empty. */
  notes: z.array(phrase).default([]),
  /** Printed under the table when it has no entries. */
  emptyNote: phrase.optional(),
});
export type TableSpec = z.infer<typeof tableSpecSchema>;
