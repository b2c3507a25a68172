import { z } from 'zod';

/** Papers that go with a report inside the agency and are not published: 勾稽核对表, 保密审查表, 公开审批单. */
export const reviewSheetSchema = z.enum(['reconciliation', 'disclosureReview', 'approval']);
export type ReviewSheet = z.infer<typeof reviewSheetSchema>;

export const reviewSheetNames: Readonly<Record<ReviewSheet, string>> = {
  reconciliation: '勾稽核对表',
  disclosureReview: '保密审查表',
  approval: '公开审批单',
};
