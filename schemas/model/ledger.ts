import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { idSchema } from './identity.ts';
import {
  categorySchema,
  costKindSchema,
  fiscalSources,
  sourceSchema,
  threePublicItemSchema,
} from './terms.ts';

/** 支出功能分类科目 to the 项: seven digits. */
export const functionalClassSchema = z
  .string()
  .regex(/^\d{7}$/, { error: '支出功能分类科目应填到“项”：7 位数字，例如 "2013101"' });

/** 部门预算支出经济分类科目 to the 款: five digits. */
export const economicClassSchema = z
  .string()
  .regex(/^\d{5}$/, { error: '经济分类科目应填到“款”：5 位数字，例如 "30201"' });

/** One line of the ledger of money: what a unit spends this year, on what, paid from what. */
export const ledgerLineSchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  functionalClass: functionalClassSchema,
  category: categorySchema,
  source: sourceSchema,
  /** Paid from 上年结转 instead of this year's income. */
  carryOver: z.boolean().default(false),
  amount: amountSchema,
  project: idSchema.optional(),
  /** The unit of the same department at the other end of an internal flow. */
  counterparty: idSchema.optional(),
});
export type LedgerLine = z.infer<typeof ledgerLineSchema>;

/** 年终结转结余: income that is not spent this year, at the function it is kept for. */
export const closingBalanceSchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  functionalClass: functionalClassSchema,
  source: sourceSchema,
  /** 上年结转 that is kept on, instead of this year's income. */
  carryOver: z.boolean().default(false),
  amount: amountSchema,
  /** The giving unit, where an internal flow is not spent. */
  counterparty: idSchema.optional(),
});
export type ClosingBalance = z.infer<typeof closingBalanceSchema>;

/** A 款 of 基本支出, or of a project where `project` is named. */
export const economicLineSchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  source: sourceSchema,
  economicClass: economicClassSchema,
  kind: costKindSchema,
  amount: amountSchema,
  project: idSchema.optional(),
  governmentEconomicClass: economicClassSchema.optional(),
});
export type EconomicLine = z.infer<typeof economicLineSchema>;

export const threePublicEntrySchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  item: threePublicItemSchema,
  fund: z.enum(fiscalSources),
  amount: amountSchema,
});

/** Entered item by item, or drawn from the economic lines (30212, 30217, 30231, 31013, 30913, 30215, 30216). */
export const threePublicSchema = z.discriminatedUnion('origin', [
  z.strictObject({ origin: z.literal('entered'), entries: z.array(threePublicEntrySchema).max(5000) }),
  z.strictObject({ origin: z.literal('drawn') }),
]);
