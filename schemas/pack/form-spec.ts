import { z } from 'zod';
import { captionSchema } from './table-spec.ts';

const formCellSchema = z.strictObject({
  /** A label, or a field of the item: see `formFields`. */
  text: z.string().optional(),
  field: z.string().optional(),
  colSpan: z.int().min(1).default(1),
  rowSpan: z.int().min(1).default(1),
  align: z.enum(['left', 'center', 'right']).default('left'),
});

/** A table of one item (a project, a special fund): rows of labels and fields, then a row an indicator. */
export const formSpecSchema = z.strictObject({
  id: z.string(),
  of: z.enum(['projects', 'specialFunds']),
  /** Heading above each table; {no} and {name} are the item's. */
  title: z.string(),
  layout: z.enum(['text', 'table', 'wideTable']),
  type: z.string(),
  caption: captionSchema.optional(),
  /** Relative widths of the grid. */
  widths: z.array(z.number().positive()).min(1),
  rows: z.array(z.array(formCellSchema)),
  indicators: z.strictObject({
    /** Spans over the grid of 一级, 二级, 三级, 描述, 指标值, 依据. */
    spans: z.array(z.int().min(1)).length(6),
    titles: z.array(z.string()).length(6),
    /** Neighbouring rows of one 一级指标 share a cell. */
    mergeLevel1: z.boolean(),
  }),
});
export type FormSpec = z.infer<typeof formSpecSchema>;
export type FormCell = z.infer<typeof formCellSchema>;
