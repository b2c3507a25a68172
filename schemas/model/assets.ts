import { z } from 'zod';
import { amountSchema } from './amount.ts';
import { idSchema } from './identity.ts';
import { quantitySchema } from './procurement.ts';

const assetPart = z.strictObject({ quantity: quantitySchema.optional(), value: amountSchema.optional() });

/** The rows of 固定资产占用情况表; 办公用房 is a part of 房屋. */
export const assetPartKeys = [
  'building',
  'officeBuilding',
  'vehicle',
  'largeEquipment',
  'otherAsset',
] as const;
export type AssetPartKey = (typeof assetPartKeys)[number];

/** 固定资产 of one unit at the end of the year before. */
export const assetsSchema = z.strictObject({
  id: idSchema,
  unit: idSchema,
  /** 截止时间. */
  date: z.iso.date({ error: '截止时间应为日期，例如 "2024-12-31"' }),
  basis: z.enum(['originalValue', 'netValue']).default('originalValue'),
  parts: z.strictObject({
    building: assetPart.optional(),
    officeBuilding: assetPart.optional(),
    vehicle: assetPart.optional(),
    largeEquipment: assetPart.optional(),
    otherAsset: assetPart.optional(),
  }),
  /** The total that stands in the unit's own books; printed is the sum of the parts, a check compares the two. */
  bookTotal: amountSchema.optional(),
});
export type Assets = z.infer<typeof assetsSchema>;
