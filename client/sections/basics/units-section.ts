import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { UnitsTables } from './units-tables.tsx';

const owns = ownsParts('units', 'institutions');

export const unitsSection: Section = {
  key: 'units',
  title: '单位',
  hint: '部门本级和所属单位；“机构设置”表取自这里，各项明细按单位填写。',
  component: UnitsTables,
  owns,
  progress: ({ units }, unfinished) => progressOf(units.length === 0, owns, unfinished),
  count: ({ units }) => `${units.length} 个单位`,
};
