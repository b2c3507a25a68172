import type { Rule } from '../../engine/rule.ts';

export const procurementRules: readonly Rule[] = [];
