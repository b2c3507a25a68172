import type { Defect, LookAlike } from './defect.ts';

export const textsDefects: readonly Defect[] = [];

export const textsLookAlikes: readonly LookAlike[] = [];
