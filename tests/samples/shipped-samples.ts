import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DerivedReport } from '../../schemas/derive/derived-report.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { LoadedPack } from '../../server/packs/pack-store.ts';
import { deriveShipped, shippedPacks } from '../support/shipped-packs.ts';

export interface ShippedSample {
  /** `hebei-2024/culture-tourism-bureau`. */
  readonly name: string;
  readonly report: Report;
  readonly loaded: LoadedPack;
  readonly derived: DerivedReport;
}

/** Every sample that ships with the program. */
export const shippedSamples: readonly ShippedSample[] = (
  await Promise.all(shippedPacks.all.map(readSamples))
).flat();

async function readSamples(loaded: LoadedPack): Promise<readonly ShippedSample[]> {
  const folder = path.join(loaded.folder, 'samples');
  const files = (await readdir(folder)).filter((file) => file.endsWith('.json')).sort();
  return Promise.all(
    files.map(async (file) => {
      const report = parseReport(JSON.parse(await readFile(path.join(folder, file), 'utf8')));
      const name = `${loaded.pack.id}/${path.basename(file, '.json')}`;
      return { name, report, loaded, derived: deriveShipped(report) };
    }),
  );
}
