import type { Rule } from '../../engine/rule.ts';

export const tableRules: readonly Rule[] = [];
