import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { idSchema } from './identity.ts';
import { sourceSchema } from './terms.ts';
import { requiredText, shortText } from './text.ts';

export const quantitySchema = z
  .string()
  .regex(/^\d{1,12}(?:\.\d{1,2})?$/, { error: '数量应为不带单位的数字，例如 "12" 或 "7306.5"' });

/** 政府采购项目来源: a project, 公用经费 of the unit, or what an older report printed. */
const procurementOriginSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('project'), project: idSchema }),
  z.strictObject({ kind: z.literal('publicCost') }),
  z.strictObject({ kind: z.literal('stated'), name: requiredText, budget: amountSchema.optional() }),
]);

export const procurementItemSchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  origin: procurementOriginSchema,
  name: requiredText,
  /** 政府采购品目分类目录 code, e.g. A02010105. */
  catalogCode: shortText.default(''),
  measureUnit: shortText.default(''),
  quantity: quantitySchema.optional(),
  /** 元; entered, so it need not make the amount when multiplied as printed. */
  unitPrice: amountSchema.optional(),
  /** What is paid from where; their sum is the item's amount. */
  funds: z
    .array(
      z.strictObject({
        source: sourceSchema,
        carryOver: z.boolean().default(false),
        amount: amountSchema,
      }),
    )
    .max(20),
  /** 预留中小微企业份额. */
  smallBusinessShare: amountSchema.optional(),
  /** Proposed from the catalogue code where absent. */
  fixedAsset: z.boolean().optional(),
  notDisclosed: z.boolean().default(false),
});
export type ProcurementItem = z.infer<typeof procurementItemSchema>;
