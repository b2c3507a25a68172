import { z } from 'zod';
import { idSchema, scopeSchema } from './identity.ts';
import { longText, requiredText } from './text.ts';

/** A 分项绩效目标; it may hold further ones. */
export interface SubTarget {
  readonly id: string;
  readonly name: string;
  readonly goal: string;
  readonly indicators: string;
  readonly children: readonly SubTarget[];
}

const subTargetSchema: z.ZodType<SubTarget> = z.strictObject({
  id: idSchema,
  name: requiredText,
  goal: longText.default(''),
  indicators: longText.default(''),
  get children() {
    return z.array(subTargetSchema).max(200).default([]);
  },
}) as never;

/** 部门整体绩效目标 of one scope: 总体, 分项, 工作保障措施. */
export const performanceSchema = z.strictObject({
  id: idSchema,
  scope: scopeSchema,
  overall: z.array(longText).max(200).default([]),
  targets: z.array(subTargetSchema).max(200).default([]),
  safeguards: z.array(longText).max(200).default([]),
});
export type Performance = z.infer<typeof performanceSchema>;
