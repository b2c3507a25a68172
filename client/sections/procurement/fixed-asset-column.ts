import { isFixedAsset } from '../../../schemas/derive/facts/procurement-facts.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { GridColumn } from '../../grid/grid-contract.ts';

type Item = WorkingReport['procurement'][number];

const words = { true: '是', false: '否' } as const;

/** As the catalogue code has it, unless a person says otherwise. */
export const fixedAssetColumn = (pack: Pack): GridColumn<Item> => ({
  key: 'fixedAsset',
  title: '固定资产',
  width: 92,
  kind: 'choice',
  options: [
    { value: 'true', label: words.true },
    { value: 'false', label: words.false },
  ],
  hint: '空着时按采购目录编码判断；判断不对再选“是”或“否”。',
  text: ({ fixedAsset }) => (fixedAsset === undefined ? '' : words[`${fixedAsset}`]),
  display: (item) =>
    item.fixedAsset === undefined
      ? item.catalogCode && `${words[`${isFixedAsset(item, pack)}`]}（按目录）`
      : words[`${item.fixedAsset}`],
  parse: (text) => ({
    value: text.trim() === '' ? undefined : text === 'true' || text === words.true,
  }),
});
