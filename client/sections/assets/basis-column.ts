import { assetBasisNames } from '../../../schemas/model/choice-names.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';
import { labelOptions } from '../terms/label-options.ts';
import type { AssetRow } from './asset-row.ts';

const labels: Readonly<Record<string, string>> = assetBasisNames;
const values = new Map(Object.entries(labels).map(([value, label]) => [label, value]));

/** What the values are. */
export const basisColumn: GridColumn<AssetRow> = {
  key: 'basis',
  title: '价值口径',
  width: 90,
  kind: 'choice',
  options: labelOptions(labels),
  text: ({ assets }) => labels[assets?.basis ?? ''] ?? '',
  parse: (text) => ({ value: values.get(text) ?? text }),
};
