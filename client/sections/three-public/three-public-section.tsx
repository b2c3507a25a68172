import { ownsParts } from '../owns-parts.ts';
import { progressOf } from '../progress-of.ts';
import type { Section } from '../section.ts';
import { ThreePublic } from './three-public.tsx';
import { threePublicEntries } from './three-public-entries.ts';

const owns = ownsParts('threePublic');

export const threePublicSection: Section = {
  key: 'threePublic',
  title: '“三公”经费',
  hint: '财政拨款安排的因公出国（境）、公务用车、公务接待，以及会议费、培训费。',
  component: ThreePublic,
  owns,
  progress: (report, unfinished) =>
    progressOf(
      report.threePublic.origin !== 'drawn' && threePublicEntries(report).length === 0,
      owns,
      unfinished,
    ),
  count: (report) =>
    report.threePublic.origin === 'drawn' ? '自动提取' : `${threePublicEntries(report).length} 项`,
};
