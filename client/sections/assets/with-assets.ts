import type { AssetPartKey } from '../../../schemas/model/assets.ts';
import type { GridEdit } from '../../grid/grid-contract.ts';
import { withField } from '../list/with-field.ts';
import type { WorkingAssets } from './asset-row.ts';

/** The list after cells were written: a unit's entry is made with the first, and goes with its last figure. */
export function withAssets(
  list: readonly WorkingAssets[],
  edits: readonly GridEdit[],
  newAssets: (unit: string) => WorkingAssets,
): readonly WorkingAssets[] {
  return edits.reduce((assets, { row, column, value }) => {
    const index = assets.findIndex(({ unit }) => unit === row);
    const written = withCell(assets[index] ?? newAssets(row), column, value);
    if (index < 0) return value === undefined ? assets : assets.concat(written);
    if (value === undefined && !hasFigures(written)) return assets.filter((_, at) => at !== index);
    return assets.map((own, at) => (at === index ? written : own));
  }, list);
}

const hasFigures = ({ parts, bookTotal }: WorkingAssets): boolean =>
  bookTotal !== undefined || Object.keys(parts).length > 0;

/** Columns: `date`, `basis`, `bookTotal`, and `building.value` for a figure of a part. */
function withCell(assets: WorkingAssets, column: string, value: unknown): WorkingAssets {
  const [part, figure] = column.split('.');
  if (part === undefined || figure === undefined) return withField(assets, column, value);
  const own = withField(assets.parts[part as AssetPartKey] ?? {}, figure, value);
  const isEmpty = Object.keys(own).length === 0;
  return { ...assets, parts: withField(assets.parts, part, isEmpty ? undefined : own) };
}
