import type { WorkingReport } from '../../schemas/model/working-report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import type { PackStore } from './pack-store.ts';

/** The pack a report names, where there is one: a report that is being written may name none yet. */
export const packNamed = ({ all }: PackStore, report: WorkingReport): Pack | undefined =>
  all.find(({ pack }) => pack.id === report.pack.id)?.pack;
