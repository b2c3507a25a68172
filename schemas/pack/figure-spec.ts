import { z } from 'zod';
import { categorySchema, threePublicItemSchema } from '../model/terms.ts';
import { measureSchema } from './measure.ts';

/** A figure of a sentence: a cell of a table, or a measure of its own where no table prints it. */
export const figureSpecSchema = z.union([
  z.strictObject({ table: z.string(), row: z.string(), column: z.string() }),
  z.strictObject({ measure: measureSchema }),
]);
export type FigureSpec = z.infer<typeof figureSpecSchema>;

/** A figure against last year's: which of last year's figures are added for it. */
export const changeSpecSchema = z.strictObject({
  figure: z.string(),
  lastYear: z.union([
    z.strictObject({ expenditure: z.array(categorySchema).min(1) }),
    z.strictObject({ threePublic: z.array(threePublicItemSchema).min(1) }),
    z.strictObject({ agencyOperatingCost: z.literal(true) }),
  ]),
});
export type ChangeSpec = z.infer<typeof changeSpecSchema>;
