import { z } from 'zod';

/** The body of every answer that is not a success. `incident` leads to the entry in the server's log. */
export const refusalSchema = z.strictObject({
  problems: z.array(z.strictObject({ where: z.string(), message: z.string() })).min(1),
  incident: z.string().optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;
