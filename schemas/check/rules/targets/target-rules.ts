import type { Rule } from '../../engine/rule.ts';

export const targetRules: readonly Rule[] = [];
