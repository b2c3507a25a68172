import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { EconomicTable } from './economic-table.tsx';

const owns = ownsParts('economicLines');

export const economicSection: Section = {
  key: 'economic',
  title: '经济分类',
  hint: '把基本支出分到经济分类的“款”，分人员经费和公用经费；基本支出表和机关运行经费取自这里。',
  component: EconomicTable,
  owns,
  progress: ({ economicLines }, unfinished) => progressOf(economicLines.length === 0, owns, unfinished),
  count: ({ economicLines }) => `${economicLines.length} 条`,
};
