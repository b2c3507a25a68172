import type { Pack } from '../pack/pack.ts';
import type { Rule } from './engine/rule.ts';
import { identityRule } from './identities/identity-rule.ts';
import { disclosureRules } from './rules/disclosure/disclosure-rules.ts';
import { formRules } from './rules/form/form-rules.ts';
import { procurementRules } from './rules/procurement/procurement-rules.ts';
import { tableRules } from './rules/tables/table-rules.ts';
import { targetRules } from './rules/targets/target-rules.ts';
import { textRules } from './rules/texts/text-rules.ts';
import { yearRules } from './rules/years/year-rules.ts';

/** Raised with every change of what a rule finds: a verdict of older rules is stale. */
export const rulesVersion = 2;

/** The rules that hold whatever the pack. */
const rules: readonly Rule[] = [
  ...tableRules,
  ...textRules,
  ...yearRules,
  ...targetRules,
  ...procurementRules,
  ...formRules,
  ...disclosureRules,
];

const known = new WeakMap<Pack, readonly Rule[]>();

/** The rules of a report of this pack: its identities, then those of every report. */
export function rulesOf(pack: Pack): readonly Rule[] {
  const earlier = known.get(pack);
  if (earlier) return earlier;
  const own = [...pack.identities.map(identityRule), ...rules];
  known.set(pack, own);
  return own;
}
