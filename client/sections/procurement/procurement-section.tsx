import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { Procurement } from './procurement.tsx';

const owns = ownsParts('procurement');

export const procurementSection: Section = {
  key: 'procurement',
  title: '政府采购',
  hint: '每行一项采购；“政府采购预算”表和正文中的采购金额取自这里。',
  component: Procurement,
  owns,
  progress: ({ procurement }, unfinished) => progressOf(procurement.length === 0, owns, unfinished),
  count: ({ procurement }) => `${procurement.length} 项`,
};
