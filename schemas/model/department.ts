import { z } from 'zod';
import { idSchema, scopeSchema } from './identity.ts';
import { unitNatureSchema } from './terms.ts';
import { requiredText, shortText } from './text.ts';

export const budgetYearSchema = z.int().min(2000).max(2100);

export const departmentSchema = z.strictObject({
  code: shortText,
  name: requiredText,
  /** 简称, where the text uses one. */
  shortName: requiredText.optional(),
  year: budgetYearSchema,
  /** Whether the whole calls itself 部门 or 单位. */
  kind: z.enum(['department', 'unit']).default('department'),
});

export const unitSchema = z.strictObject({
  id: idSchema,
  code: shortText,
  name: requiredText,
  nature: unitNatureSchema,
  /** 单位性质 as printed, where the pack's term for the nature is not what the agency prints. */
  natureLabel: requiredText.optional(),
  /** 单位规格, as printed. */
  grade: shortText.default(''),
  /** 经费保障形式, as printed. */
  funding: shortText.default(''),
});
export type Unit = z.infer<typeof unitSchema>;

/** An institution printed under 机构设置 that keeps no budget of its own. */
export const institutionSchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  name: requiredText,
  natureLabel: shortText,
  grade: shortText,
  funding: shortText,
});

export const publicationSchema = z.strictObject({
  /** The parts printed, in order: the department, and each unit where wanted. */
  scopes: z.array(scopeSchema).min(1).max(500),
});
