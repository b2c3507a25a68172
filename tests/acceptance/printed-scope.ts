import { z } from 'zod';

const rows = z.array(z.array(z.string()));

const projectSchema = z.object({
  no: z.int(),
  code: z.string().optional(),
  name: z.string(),
  budget: z.string().optional(),
  fiscal: z.string().optional(),
  other: z.string().optional(),
  plan: z.array(z.string()).optional(),
  indicators: rows,
});
export type PrintedProject = z.infer<typeof projectSchema>;

/** What one scope of a report prints, as strings; goals and purposes are prose and left out. */
export const printedScopeSchema = z.object({
  kind: z.enum(['department', 'unit']),
  department: z.object({ code: z.string(), name: z.string() }),
  year: z.int(),
  tables: z.record(z.string(), rows),
  institutions: rows,
  projects: z.array(projectSchema).optional(),
  procurement: rows.optional(),
  assets: rows.optional(),
});
export type PrintedScope = z.infer<typeof printedScopeSchema>;
