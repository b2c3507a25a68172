import type { ReportSummary, Revision } from '../../schemas/api/reports.ts';
import type { PackStore } from '../packs/pack-store.ts';
import type { ReportRecord, RevisionSummary } from '../store/store.ts';

export function summaryOf(
  { id, departmentName, year, packId, version, createdAt, updatedAt, updatedBy, deletedAt }: ReportRecord,
  packs: PackStore,
): ReportSummary {
  const packName = packs.all.find(({ pack }) => pack.id === packId)?.pack.name ?? packId;
  return { id, departmentName, year, packId, packName, version, createdAt, updatedAt, updatedBy, deletedAt };
}

export const revisionOf = ({
  version,
  at,
  by,
  kind,
  restored,
  label,
  changeCount,
}: RevisionSummary): Revision => ({
  version,
  at,
  by,
  kind,
  restored,
  label,
  changeCount,
});
