import type { NewReport } from '../../schemas/api/reports.ts';
import { departmentScope } from '../../schemas/model/identity.ts';
import { schemaVersion } from '../../schemas/model/report.ts';
import { parseWorkingReport, type WorkingReport } from '../../schemas/model/working-report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { servedYears, serves } from '../../schemas/pack/serves.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import type { PackStore } from '../packs/pack-store.ts';

type FromPack = Extract<NewReport, { readonly from: 'pack' }>;

/**
 * An empty report of a pack: one unit, called as the department is.
 * @throws UnusableInput where there is no such pack, or it does not serve the year.
 */
export function startFromPack(start: FromPack, packs: PackStore, newId: () => string): WorkingReport {
  const { packId, departmentName: name, departmentCode: code, year, kind } = start;
  const pack = packs.all.find((loaded) => loaded.pack.id === packId)?.pack;
  if (!pack) throw refused('版式', `没有版式“${packId}”。请从列出的版式中选择。`);
  if (!serves(pack, year)) throw refused('年度', yearMessage(pack, year, packs));
  return parseWorkingReport({
    schemaVersion,
    pack: { id: pack.id, version: pack.version },
    department: { code, name, year, kind },
    units: [{ id: newId(), code, name, nature: '' }],
    publication: { scopes: [departmentScope] },
  });
}

function yearMessage(pack: Pack, year: number, packs: PackStore): string {
  const better = packs.all
    .map((loaded) => loaded.pack)
    .filter((other) => serves(other, year))
    .sort((a, b) => b.years.from - a.years.from)[0];
  const advice = better ? `请改选“${better.name}”` : '请核对年度；没有适用于这一年的版式';
  return `“${pack.name}”适用于 ${servedYears(pack)}，不能用于 ${year} 年。${advice}。`;
}

const refused = (where: string, message: string): UnusableInput => new UnusableInput([{ where, message }]);
