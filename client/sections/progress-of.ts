import type { Unfinished } from '../../schemas/edit/complete-report.ts';
import type { Section, SectionProgress } from './section.ts';

/** Of a section that is empty until something is entered. */
export function progressOf(
  isEmpty: boolean,
  owns: Section['owns'],
  unfinished: readonly Unfinished[],
): SectionProgress {
  if (isEmpty) return 'empty';
  return unfinished.some(({ path }) => owns(path)) ? 'unfinished' : 'entered';
}
