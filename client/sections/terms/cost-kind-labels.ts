import type { CostKind } from '../../../schemas/model/terms.ts';

export const costKindLabels: Readonly<Record<CostKind, string>> = {
  personnelCost: '人员经费',
  publicCost: '公用经费',
};
