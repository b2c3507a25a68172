import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { SpecialFunds } from './special-funds.tsx';

const owns = ownsParts('specialFunds');

export const specialFundsSection: Section = {
  key: 'specialFunds',
  title: '部门主管专项资金',
  hint: '部门主管的专项资金及其绩效目标。',
  component: SpecialFunds,
  owns,
  progress: ({ specialFunds }, unfinished) => progressOf(specialFunds.length === 0, owns, unfinished),
  count: ({ specialFunds }) => `${specialFunds.length} 项`,
};
