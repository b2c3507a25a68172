import { z } from 'zod';
import { assetsSchema } from './assets.ts';
import { carriedSchema } from './carried.ts';
import { codeNameSchema } from './code-list.ts';
import { departmentSchema, institutionSchema, publicationSchema, unitSchema } from './department.ts';
import { closingBalanceSchema, economicLineSchema, ledgerLineSchema, threePublicSchema } from './ledger.ts';
import { glossaryEntrySchema, lastYearSchema, narrativeSchema } from './narrative.ts';
import { performanceSchema } from './performance.ts';
import { procurementItemSchema } from './procurement.ts';
import { projectSchema, specialFundSchema } from './project.ts';
import { longText, requiredText } from './text.ts';
import { waiverSchema } from './waiver.ts';

/** Raised by one with every change of the shape; a migration leads from each version to the next. */
export const schemaVersion = 3;

/**
 * What an agency enters, each figure once; everything else is derived. Plain JSON; unknown keys are refused.
 * The order of an array is the order in print.
 */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  pack: z.strictObject({ id: requiredText, version: z.int().min(1) }),
  /** The check rules and the code lists the report was last worked on with. */
  rulesVersion: z.int().min(0).default(0),
  codeListsVersion: z.int().min(0).default(0),
  /** Choices among those the pack declares; the pack's default where absent. */
  options: z.record(requiredText, requiredText).default({}),
  rounding: z.enum(['independent', 'balanced']).default('independent'),

  department: departmentSchema,
  units: z.array(unitSchema).min(1).max(500),
  institutions: z.array(institutionSchema).max(500).default([]),
  publication: publicationSchema,

  lines: z.array(ledgerLineSchema).max(20_000).default([]),
  closing: z.array(closingBalanceSchema).max(5000).default([]),
  economicLines: z.array(economicLineSchema).max(20_000).default([]),
  threePublic: threePublicSchema.default({ origin: 'entered', entries: [] }),

  projects: z.array(projectSchema).max(2000).default([]),
  specialFunds: z.array(specialFundSchema).max(500).default([]),
  performance: z.array(performanceSchema).max(500).default([]),
  procurement: z.array(procurementItemSchema).max(5000).default([]),
  assets: z.array(assetsSchema).max(500).default([]),

  narrative: z.array(narrativeSchema).max(20_000).default([]),
  glossary: z.array(glossaryEntrySchema).max(500).default([]),
  lastYear: z.array(lastYearSchema).max(500).default([]),

  codeNames: z.array(codeNameSchema).max(20_000).default([]),
  /** Functional codes not to be printed (不予公开): their money stays in the code above. */
  undisclosedCodes: z
    .array(
      z
        .string()
        .regex(/^\d{5}(?:\d{2})?$/, { error: '不予公开的科目应为“款”（5 位数字）或“项”（7 位数字）' }),
    )
    .max(500)
    .default([]),
  /** Words of this agency that need a review for secrecy before publication. */
  sensitiveWords: z.array(requiredText).max(500).default([]),
  /** What an imported report printed, by cell address: compared, never derived from. */
  asPublished: z.record(z.string().max(300), longText).default({}),
  /** Findings of the checks that stand, each with why; printed in no document for publication. */
  waivers: z.array(waiverSchema).max(5000).default([]),
  /** What was taken over from an earlier year's report and nobody has looked at yet. */
  carried: z.array(carriedSchema).max(20_000).default([]),
});
export type Report = Readonly<z.infer<typeof reportSchema>>;
/** The shape before defaults are filled in. */
export type ReportInput = z.input<typeof reportSchema>;
