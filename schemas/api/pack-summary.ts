import { z } from 'zod';

/** A province's standard report that the program can print, and the budget years it is for; without `to`, up to now. */
export const packSummarySchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  years: z.strictObject({ from: z.int(), to: z.int().optional() }),
});
export type PackSummary = Readonly<z.infer<typeof packSummarySchema>>;
