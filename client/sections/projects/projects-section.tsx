import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { Projects } from './projects.tsx';

const owns = ownsParts('projects');

export const projectsSection: Section = {
  key: 'projects',
  title: '项目',
  hint: '项目的基本情况、支出计划和绩效目标；每个项目印成一张绩效目标表。',
  component: Projects,
  owns,
  progress: ({ projects }, unfinished) => progressOf(projects.length === 0, owns, unfinished),
  count: ({ projects }) => `${projects.length} 个项目`,
};
