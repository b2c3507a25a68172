import type { Fact } from '../../derive/fact.ts';
import type { CodeNames } from '../../model/code-list.ts';
import type { Both } from '../compared-report.ts';
import { moneyChange } from '../money/money-change.ts';
import type { BridgeItem } from './bridge.ts';
import { bridgeItem, isUsed, restItem, totalOf } from './bridge-item.ts';

export interface CodeTree {
  readonly facts: Both<readonly Fact[]>;
  readonly codeOf: (fact: Fact) => string;
  /** Lengths of the codes, the shortest first. */
  readonly levels: readonly number[];
  readonly nameOf: (code: string) => string;
  /** Codes that are not printed: their money stays in the code above. */
  readonly isWithheld: (code: string) => boolean;
}

/** An item a code in use, its children the codes below it. */
export function codeLevel(tree: CodeTree): readonly BridgeItem[] {
  return levelOf(tree, tree.facts, tree.levels, '');
}

function levelOf(
  tree: CodeTree,
  facts: Both<readonly Fact[]>,
  [length, ...deeper]: readonly number[],
  above: string,
): readonly BridgeItem[] {
  if (length === undefined) return [];
  const groups = { before: byCode(tree, facts.before, length), after: byCode(tree, facts.after, length) };
  const codes = [...new Set([...groups.before.keys(), ...groups.after.keys()])].sort();
  const items = codes
    .filter((code) => !tree.isWithheld(code))
    .map((code) => {
      const own = { before: groups.before.get(code) ?? [], after: groups.after.get(code) ?? [] };
      const change = moneyChange(totalOf(own.before), totalOf(own.after));
      const children = levelOf(tree, own, deeper, code);
      return bridgeItem({ key: code, code, name: tree.nameOf(code), children }, change);
    })
    .filter(isUsed);
  const whole = moneyChange(totalOf(facts.before), totalOf(facts.after));
  return [...items, ...restItem(`${above}/rest`, '未单独列示的科目', whole, items)];
}

function byCode(
  { codeOf }: CodeTree,
  facts: readonly Fact[],
  length: number,
): ReadonlyMap<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const code = codeOf(fact).slice(0, length);
    const group = groups.get(code);
    if (group) group.push(fact);
    else groups.set(code, [fact]);
  }
  return groups;
}

/** The later name of a code, else the earlier one. */
export const codeName =
  (list: keyof CodeNames, { before, after }: Both<CodeNames>) =>
  (code: string): string =>
    after[list].get(code) ?? before[list].get(code) ?? code;
