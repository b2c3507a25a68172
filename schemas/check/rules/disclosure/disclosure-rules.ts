import type { Rule } from '../../engine/rule.ts';

export const disclosureRules: readonly Rule[] = [];
