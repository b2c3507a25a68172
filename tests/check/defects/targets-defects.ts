import type { Defect, LookAlike } from './defect.ts';

export const targetsDefects: readonly Defect[] = [];

export const targetsLookAlikes: readonly LookAlike[] = [];
