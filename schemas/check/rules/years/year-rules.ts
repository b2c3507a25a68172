import type { Rule } from '../../engine/rule.ts';

export const yearRules: readonly Rule[] = [];
