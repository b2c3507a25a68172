import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { AssetTable } from './asset-table.tsx';

const owns = ownsParts('assets');

export const assetsSection: Section = {
  key: 'assets',
  title: '国有资产',
  hint: '上年末固定资产的数量和价值；“固定资产占用情况”表取自这里。',
  component: AssetTable,
  owns,
  progress: ({ assets }, unfinished) => progressOf(assets.length === 0, owns, unfinished),
  count: ({ assets }) => `${assets.length} 个单位`,
};
