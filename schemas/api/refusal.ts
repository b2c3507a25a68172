import { z } from 'zod';

export const problemSchema = z.strictObject({ where: z.string(), message: z.string() });

/** The body of every answer that is not a success. `incident` leads to the entry in the server's log. */
export const refusalSchema = z.strictObject({
  problems: z.array(problemSchema).min(1),
  incident: z.string().optional(),
});
export type Refusal = z.infer<typeof refusalSchema>;
