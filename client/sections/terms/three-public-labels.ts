import type { ThreePublicItem } from '../../../schemas/model/terms.ts';

export const threePublicLabels: Readonly<Record<ThreePublicItem, string>> = {
  overseasTeaching: '因公出国（境）费（教学科研人员）',
  overseasOther: '因公出国（境）费（其他人员）',
  vehiclePurchase: '公务用车购置费',
  vehicleOperation: '公务用车运行维护费',
  reception: '公务接待费',
  conferenceUniversity: '会议费（省属高校）',
  conferenceOther: '会议费（其他）',
  training: '培训费',
};
