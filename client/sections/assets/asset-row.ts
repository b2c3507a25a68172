import type { WorkingReport } from '../../../schemas/model/working-report.ts';

export type WorkingAssets = WorkingReport['assets'][number];

/** One unit, with its assets where any are entered. */
export interface AssetRow {
  /** Of the unit. */
  readonly id: string;
  readonly unitName: string;
  readonly assets: WorkingAssets | undefined;
}

export const assetRows = (
  units: WorkingReport['units'],
  assets: WorkingReport['assets'],
): readonly AssetRow[] =>
  units.map(({ id, name }, index) => ({
    id,
    unitName: name || `第 ${index + 1} 个单位`,
    assets: assets.find(({ unit }) => unit === id),
  }));
