import type { JudgedFinding } from '../../../schemas/check/engine/check-result.ts';
import { placeKey } from '../../../schemas/check/engine/place.ts';
import type { Defect, LookAlike } from './defect.ts';
import { formDefects, formLookAlikes } from './form-defects.ts';
import { tablesDefects, tablesLookAlikes } from './tables-defects.ts';
import { targetsDefects, targetsLookAlikes } from './targets-defects.ts';
import { textsDefects, textsLookAlikes } from './texts-defects.ts';

export const knownDefects: readonly Defect[] = [
  ...tablesDefects,
  ...textsDefects,
  ...targetsDefects,
  ...formDefects,
];

export const lookAlikes: readonly LookAlike[] = [
  ...tablesLookAlikes,
  ...textsLookAlikes,
  ...targetsLookAlikes,
  ...formLookAlikes,
];

export const isAt = ({ places }: JudgedFinding, place: string): boolean =>
  places.some((own) => placeKey(own).startsWith(place));

export const saysAll = ({ message }: JudgedFinding, says: readonly string[]): boolean =>
  says.every((words) => message.includes(words));

/** The finding that tells of the defect, whatever its severity. */
export const findingOf = (
  { rule, place, says }: Defect,
  findings: readonly JudgedFinding[],
): JudgedFinding | undefined =>
  findings.find((finding) => finding.rule === rule && isAt(finding, place) && saysAll(finding, says));
