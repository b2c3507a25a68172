import { z } from 'zod';
import { assetPartKeys } from '../model/assets.ts';
import {
  categorySchema,
  costKindSchema,
  sourceSchema,
  threePublicItemSchema,
  unitNatureSchema,
} from '../model/terms.ts';

/**
 * Which entries a cell adds up. A selector names one kind of fact and narrows it; what it leaves out it does not
 * narrow. A measure is a list of selectors, added. A cell is the measure of its row met with that of its column.
 */
export const selectorSchema = z.strictObject({
  fact: z.enum([
    'ledger',
    'closing',
    'economic',
    'threePublic',
    'procurement',
    'smallBusinessShare',
    'assetValue',
    'assetQuantity',
    'projectBudget',
  ]),
  /** Functional codes by their beginnings: 201, 20131, 2013101. */
  functionalClass: z.array(z.string().regex(/^\d{3}(?:\d{2}){0,2}$/)).optional(),
  /** Departmental economic codes by their beginnings. */
  economicClass: z.array(z.string().regex(/^\d{3}(?:\d{2})?$/)).optional(),
  category: z.array(categorySchema).optional(),
  source: z.array(sourceSchema).optional(),
  carryOver: z.boolean().optional(),
  costKind: z.array(costKindSchema).optional(),
  /** Whether an economic line belongs to a project (else to 基本支出). */
  ofProject: z.boolean().optional(),
  item: z.array(threePublicItemSchema).optional(),
  unitNature: z.array(unitNatureSchema).optional(),
  assetPart: z.array(z.enum(assetPartKeys)).optional(),
  fixedAsset: z.boolean().optional(),
});
export type Selector = z.infer<typeof selectorSchema>;

export const measureSchema = z.array(selectorSchema).min(1);
export type Measure = readonly Selector[];
export type FactKind = Selector['fact'];
