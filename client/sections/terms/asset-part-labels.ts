import type { AssetPartKey } from '../../../schemas/model/assets.ts';

export const assetPartLabels: Readonly<Record<AssetPartKey, string>> = {
  building: '房屋（平方米）',
  officeBuilding: '其中：办公用房（平方米）',
  vehicle: '车辆（台、辆）',
  largeEquipment: '单价在50万元以上的设备（台、套）',
  otherAsset: '其他固定资产',
};
