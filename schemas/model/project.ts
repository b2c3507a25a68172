import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { idSchema } from './identity.ts';
import { longText, requiredText, shortText } from './text.ts';

const percent = z
  .string()
  .regex(/^(?:100|\d{1,2})(?:\.\d{1,2})?$/, { error: '支出计划应为 0–100 的百分数，例如 "25"' });

/** An indicator row of 绩效目标表. `asPrinted` keeps a value that does not come apart into operator, value, unit. */
export const indicatorSchema = z.strictObject({
  id: idSchema,
  /** 一级指标, 二级指标, 三级指标, 绩效指标描述. */
  level1: shortText,
  level2: shortText,
  name: longText,
  description: longText.default(''),
  operator: z.enum(['≥', '≤', '>', '<', '=']).optional(),
  value: shortText.optional(),
  unit: shortText.optional(),
  asPrinted: longText.optional(),
  /** 指标值确定依据. */
  basis: longText.default(''),
});
export type Indicator = z.infer<typeof indicatorSchema>;

/** A budget typed where the ledger does not say which lines the project takes. Never beside ledger lines. */
const statedBudgetSchema = z.strictObject({
  fiscal: amountSchema,
  other: amountSchema.prefault('0.00'),
});

export const projectSchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  /** Always text: 19-digit codes and leading zeros survive. */
  code: shortText.default(''),
  name: requiredText,
  type: z.enum(['personnel', 'publicCost', 'otherOperation', 'specificTarget']).optional(),
  /** 起止年限. */
  period: z.strictObject({ from: z.int(), to: z.int() }).optional(),
  purpose: longText.default(''),
  /** Cumulative percentages to the end of March, June, October, December; null prints blank. */
  plan: z.tuple([percent.nullable(), percent.nullable(), percent.nullable(), percent.nullable()]).optional(),
  goals: z.array(longText).max(100).default([]),
  indicators: z.array(indicatorSchema).max(500).default([]),
  statedBudget: statedBudgetSchema.optional(),
  /** 不予公开: appears in no output. */
  notDisclosed: z.boolean().default(false),
});
export type Project = z.infer<typeof projectSchema>;

/** 部门主管专项资金. */
export const specialFundSchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  name: requiredText,
  amount: amountSchema,
  purpose: longText.default(''),
  goals: z.array(longText).max(100).default([]),
  indicators: z.array(indicatorSchema).max(500).default([]),
  notDisclosed: z.boolean().default(false),
});
export type SpecialFund = z.infer<typeof specialFundSchema>;
