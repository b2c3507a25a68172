import type { Address } from '../document/inline.ts';
import type { Amount } from '../model/amount.ts';
import type { AssetPartKey } from '../model/assets.ts';
import type { Category, CostKind, Source, ThreePublicItem, UnitNature } from '../model/terms.ts';
import type { FactKind, Selector } from '../pack/measure.ts';

/** One entry as a measure sees it, or several that every measure sees alike. */
export interface Fact {
  readonly fact: FactKind;
  /** The entries it comes from: `lines/<id>`. */
  readonly entries: readonly Address[];
  readonly amount: Amount;
  readonly unit: string;
  readonly unitNature: UnitNature;
  readonly functionalClass?: string;
  readonly economicClass?: string;
  readonly category?: Category;
  readonly source?: Source;
  readonly carryOver?: boolean;
  readonly costKind?: CostKind;
  readonly ofProject?: boolean;
  readonly item?: ThreePublicItem;
  readonly assetPart?: AssetPartKey;
  readonly fixedAsset?: boolean;
  /** The project or procurement item it belongs to. */
  readonly owner?: string;
}

/** Whether the selector takes the fact in. */
export function selects(selector: Selector, fact: Fact): boolean {
  return (
    selector.fact === fact.fact &&
    startsWithOne(selector.functionalClass, fact.functionalClass) &&
    startsWithOne(selector.economicClass, fact.economicClass) &&
    isOneOf(selector.category, fact.category) &&
    isOneOf(selector.source, fact.source) &&
    (selector.carryOver === undefined || selector.carryOver === fact.carryOver) &&
    isOneOf(selector.costKind, fact.costKind) &&
    (selector.ofProject === undefined || selector.ofProject === fact.ofProject) &&
    isOneOf(selector.item, fact.item) &&
    isOneOf(selector.unitNature, fact.unitNature) &&
    isOneOf(selector.assetPart, fact.assetPart) &&
    (selector.fixedAsset === undefined || selector.fixedAsset === fact.fixedAsset)
  );
}

/** Whether any selector of the measure takes the fact in. */
export const measures = (measure: readonly Selector[], fact: Fact): boolean =>
  measure.some((selector) => selects(selector, fact));

/** The facts by kind, so that a measure looks only at those it can take in. */
export type FactsByKind = ReadonlyMap<FactKind, readonly Fact[]>;

/** The facts the measure takes in. */
export function measured(measure: readonly Selector[], facts: FactsByKind): readonly Fact[] {
  const kinds = new Set(measure.map(({ fact }) => fact));
  return [...kinds].flatMap((kind) => (facts.get(kind) ?? []).filter((fact) => measures(measure, fact)));
}

function isOneOf<T>(allowed: readonly T[] | undefined, value: T | undefined): boolean {
  return allowed === undefined || (value !== undefined && allowed.includes(value));
}

function startsWithOne(prefixes: readonly string[] | undefined, code: string | undefined): boolean {
  return prefixes === undefined || (code !== undefined && prefixes.some((prefix) => code.startsWith(prefix)));
}
