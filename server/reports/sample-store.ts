import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SampleSummary } from '../../schemas/api/sample-summary.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { LoadedPack, PackStore } from '../packs/pack-store.ts';

interface Sample extends SampleSummary {
  readonly report: unknown;
}

export interface SampleStore {
  readonly all: readonly SampleSummary[];
  find(id: string): unknown;
}

/** Reads the fictional reports in the `samples` folder of each pack, newest form first. */
export async function openSampleStore({ all: packs }: PackStore): Promise<SampleStore> {
  const newestFirst = packs.toSorted((a, b) => b.pack.years.from - a.pack.years.from);
  const samples = (await Promise.all(newestFirst.map(readSamples))).flat();
  return {
    all: samples.map(({ report: _, ...summary }) => summary),
    find: (id) => samples.find((sample) => sample.id === id)?.report,
  };
}

async function readSamples({ pack, folder }: LoadedPack): Promise<readonly Sample[]> {
  const samples = path.join(folder, 'samples');
  const files = (await readdir(samples).catch(() => [])).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const report: unknown = JSON.parse(await readFile(path.join(samples, file), 'utf8'));
      const { department, units } = parseReport(report);
      return {
        id: `${pack.id}-${path.basename(file, '.json')}`,
        packName: pack.name,
        title: `${department.name}${department.year}年部门预算`,
        description: `虚构示例：${units.length}个单位，九张表均有数据`,
        report,
      };
    }),
  );
}
