import type { Frame } from '../../subject/subject.ts';
import { type AgencyLevel, agencyLevel } from './agency-level.ts';

const known = new WeakMap<Frame, readonly AgencyLevel[]>();

/** The levels the department and its units stand at: the department's first. Empty where no name tells. */
export function ownLevels(frame: Frame): readonly AgencyLevel[] {
  const earlier = known.get(frame);
  if (earlier) return earlier;
  const levels = [frame.departmentName, ...frame.unitNames].flatMap((name) => agencyLevel(name) ?? []);
  known.set(frame, levels);
  return levels;
}
