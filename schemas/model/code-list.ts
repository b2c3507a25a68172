import { z } from 'zod';
import { requiredText } from './text.ts';

export const codeListIdSchema = z.enum([
  'functionalClass',
  'departmentEconomicClass',
  'governmentEconomicClass',
  'procurementCatalog',
]);
export type CodeListId = z.infer<typeof codeListIdSchema>;

/** A name the report itself gives a code: learned from an imported report or typed; it wins over the list. */
export const codeNameSchema = z.strictObject({
  list: codeListIdSchema,
  code: z.string().regex(/^[A-Z]?\d{1,12}$/, { error: '科目编码应为数字（采购目录以字母开头）' }),
  name: requiredText,
});

/** Code → name. The official lists that can be had are partial: a code in no list is never an error. */
export type CodeNames = Readonly<Record<CodeListId, ReadonlyMap<string, string>>>;
