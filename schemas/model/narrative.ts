import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { idSchema, scopeSchema } from './identity.ts';
import { categorySchema, threePublicItemSchema } from './terms.ts';
import { longText, requiredText } from './text.ts';

/**
 * The text of one section of one scope: answers to what the pack's text asks for, paragraphs added to it,
 * or a text that takes its place.
 */
export const narrativeSchema = z.strictObject({
  id: idSchema,
  scope: scopeSchema,
  /** The section's key in the pack's outline. */
  section: requiredText,
  answers: z.record(requiredText, longText).default({}),
  added: z.array(longText).max(500).default([]),
  override: z.array(longText).max(500).optional(),
  notDisclosed: z.boolean().default(false),
});
export type Narrative = z.infer<typeof narrativeSchema>;

/** The figures this year's text compares with. */
export const lastYearSchema = z.strictObject({
  id: idSchema,
  scope: scopeSchema,
  /** 年初批复 or 调整后. */
  basis: z.enum(['approved', 'adjusted']),
  /** From last year's report, or typed. */
  origin: z.enum(['report', 'typed']),
  expenditure: z.partialRecord(categorySchema, amountSchema).default({}),
  threePublic: z.partialRecord(threePublicItemSchema, amountSchema).default({}),
  /** 机关运行经费. */
  agencyOperatingCost: amountSchema.optional(),
});
export type LastYear = z.infer<typeof lastYearSchema>;

/** 名词解释: replaces the pack's entry of the same term, or stands behind the entry before; without a text the term is left out. */
export const glossaryEntrySchema = z.strictObject({ id: idSchema, term: requiredText, text: longText });
