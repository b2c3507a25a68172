import { z } from 'zod';

/** A province's standard report that the program can print. */
export const packSummarySchema = z.strictObject({ id: z.string(), name: z.string() });
export type PackSummary = Readonly<z.infer<typeof packSummarySchema>>;
