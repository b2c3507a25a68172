import type { Rule } from '../../engine/rule.ts';

export const formRules: readonly Rule[] = [];
