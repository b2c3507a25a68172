import { z } from 'zod';
import type { Fate } from '../roll/fate.ts';
import { type RollPartKey, rollPartKeys } from '../roll/roll-parts.ts';

const fateSchema = z.enum(['carry', 'confirm', 'clear'] satisfies readonly Fate[]);
const partKeySchema = z.enum(rollPartKeys as readonly [RollPartKey, ...RollPartKey[]]);
export const rollYearSchema = z.int().min(2000).max(2100);

/** A new report out of an earlier one. */
export const newFromEarlierSchema = z.strictObject({
  from: z.literal('earlier'),
  reportId: z.string().max(100),
  year: rollYearSchema,
  /** What differs from what the plan proposes. */
  fates: z.partialRecord(partKeySchema, fateSchema).default({}),
  /** Projects that do not go on. */
  ended: z.array(z.string().max(64)).max(2000).default([]),
  /** Another department that takes the report as a model. */
  department: z
    .strictObject({ name: z.string().trim().min(1).max(300), code: z.string().max(300) })
    .optional(),
});

/** What rolling a report forward would do. */
export const rollPlanSchema = z.strictObject({
  from: z.int(),
  to: z.int(),
  packName: z.string(),
  parts: z.array(
    z.strictObject({
      key: partKeySchema,
      name: z.string(),
      count: z.int(),
      fates: z.array(fateSchema).min(1),
      says: z.string().optional(),
    }),
  ),
  projects: z.array(z.strictObject({ id: z.string(), name: z.string(), ends: z.boolean(), why: z.string() })),
  /** What cannot be taken over, or has to be looked at in the codes. */
  notes: z.array(z.strictObject({ where: z.string(), message: z.string() })),
  /** How much is to be confirmed as proposed. */
  carriedCount: z.int(),
});
export type AnsweredRollPlan = Readonly<z.infer<typeof rollPlanSchema>>;
