import { z } from 'zod';

/** A fictional report that comes with the program, one for each pack. */
export const sampleSummarySchema = z.strictObject({
  id: z.string(),
  packName: z.string(),
  title: z.string(),
  description: z.string(),
});
export type SampleSummary = Readonly<z.infer<typeof sampleSummarySchema>>;
