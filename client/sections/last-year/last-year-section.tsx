import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { LastYear } from './last-year.tsx';

const owns = ownsParts('lastYear');

export const lastYearSection: Section = {
  key: 'lastYear',
  title: '上年数',
  hint: '上年的支出、“三公”经费和机关运行经费；正文与上年比较时用。',
  component: LastYear,
  owns,
  progress: ({ lastYear }, unfinished) => progressOf(lastYear.length === 0, owns, unfinished),
  count: ({ lastYear }) => (lastYear.length === 0 ? '' : `${lastYear.length} 份`),
};
