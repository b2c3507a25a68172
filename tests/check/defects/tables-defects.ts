import type { Defect, LookAlike } from './defect.ts';

export const tablesDefects: readonly Defect[] = [];

export const tablesLookAlikes: readonly LookAlike[] = [];
