/** The columns of `report` that make a `ReportRecord`; the others are about its snapshots. */
export const reportColumns = [
  'id',
  'organisation',
  'departmentName',
  'year',
  'packId',
  'version',
  'createdAt',
  'updatedAt',
  'updatedBy',
  'deletedAt',
] as const;
