import type { Defect, LookAlike } from './defect.ts';

export const formDefects: readonly Defect[] = [];

export const formLookAlikes: readonly LookAlike[] = [];
