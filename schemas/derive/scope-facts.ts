import type { Amount } from '../model/amount.ts';
import { assetPartKeys } from '../model/assets.ts';
import { departmentScope, type Scope } from '../model/identity.ts';
import type { EconomicLine } from '../model/ledger.ts';
import type { ProcurementItem } from '../model/procurement.ts';
import type { Report } from '../model/report.ts';
import { fiscalSources, type ThreePublicItem, threePublicItemSchema } from '../model/terms.ts';
import type { Pack } from '../pack/pack.ts';
import type { Fact } from './fact.ts';
import { withoutInternalFlows } from './internal-flows.ts';

/** What the entries of a scope look like to the measures: a unit's own, or the department's less internal flows. */
export function scopeFacts(report: Report, scope: Scope, pack: Pack): readonly Fact[] {
  const isOfScope = ({ unit }: { unit: string }) => scope === departmentScope || unit === scope;
  const natures = new Map(report.units.map(({ id, nature }) => [id, nature]));
  const of = (unit: string) => ({ unit, unitNature: natures.get(unit) ?? 'other' }) as const;
  const books = scope === departmentScope ? withoutInternalFlows(report) : report;
  const hidden = new Set(report.projects.filter((p) => p.notDisclosed).map(({ id }) => id));

  const ledger = books.lines.filter(isOfScope).map(
    ({ id, unit, functionalClass, category, source, carryOver, amount, project }): Fact => ({
      fact: 'ledger',
      entry: `lines/${id}`,
      ...of(unit),
      functionalClass,
      category,
      source,
      carryOver,
      amount,
      ...(project === undefined ? {} : { owner: project }),
    }),
  );
  const closing = books.closing.filter(isOfScope).map(
    ({ id, unit, functionalClass, source, carryOver, amount }): Fact => ({
      fact: 'closing',
      entry: `closing/${id}`,
      ...of(unit),
      functionalClass,
      source,
      carryOver,
      amount,
    }),
  );
  const economicLines = books.economicLines.filter(isOfScope);
  const economic = economicLines.map(
    ({ id, unit, source, economicClass, kind, amount, project }): Fact => ({
      fact: 'economic',
      entry: `economicLines/${id}`,
      ...of(unit),
      source,
      economicClass,
      costKind: kind,
      ofProject: project !== undefined,
      amount,
    }),
  );
  const threePublic = threePublicEntries(report, economicLines, pack)
    .filter(isOfScope)
    .map(
      ({ entry, unit, item, fund, amount }): Fact => ({
        fact: 'threePublic',
        entry,
        ...of(unit),
        item,
        source: fund,
        amount,
      }),
    );
  const procurement = report.procurement
    .filter((item) => isOfScope(item) && isDisclosed(item, hidden))
    .flatMap((item) => procurementFacts(item, of(item.unit), pack));
  const assets = report.assets.filter(isOfScope).flatMap(({ id, unit, parts }) =>
    assetPartKeys.flatMap((assetPart): Fact[] => {
      const part = parts[assetPart];
      const base = { entry: `assets/${id}`, ...of(unit), assetPart };
      return [
        ...(part?.value === undefined ? [] : [{ ...base, fact: 'assetValue' as const, amount: part.value }]),
        ...(part?.quantity === undefined
          ? []
          : [{ ...base, fact: 'assetQuantity' as const, amount: part.quantity as Amount }]),
      ];
    }),
  );
  const stated = report.projects.filter(isOfScope).flatMap(({ id, unit, statedBudget }): Fact[] =>
    statedBudget
      ? [
          {
            fact: 'projectBudget',
            entry: `projects/${id}`,
            ...of(unit),
            owner: id,
            source: 'generalPublicBudget',
            amount: statedBudget.fiscal,
          },
          {
            fact: 'projectBudget',
            entry: `projects/${id}`,
            ...of(unit),
            owner: id,
            source: 'otherIncome',
            amount: statedBudget.other,
          },
        ]
      : [],
  );
  return [...ledger, ...closing, ...economic, ...threePublic, ...procurement, ...assets, ...stated];
}

/** Not itself withheld, nor bought for a project that is. */
export const isDisclosed = (item: ProcurementItem, hiddenProjects: ReadonlySet<string>): boolean =>
  !item.notDisclosed && !(item.origin.kind === 'project' && hiddenProjects.has(item.origin.project));

function procurementFacts(
  item: ProcurementItem,
  unit: Pick<Fact, 'unit' | 'unitNature'>,
  pack: Pack,
): readonly Fact[] {
  const base = { ...unit, owner: item.id, fixedAsset: isFixedAsset(item, pack) };
  return [
    ...item.funds.map(({ source, carryOver, amount }, index) => ({
      ...base,
      fact: 'procurement' as const,
      entry: `procurement/${item.id}/${index}`,
      source,
      carryOver,
      amount,
    })),
    ...(item.smallBusinessShare === undefined
      ? []
      : [
          {
            ...base,
            fact: 'smallBusinessShare' as const,
            entry: `procurement/${item.id}`,
            amount: item.smallBusinessShare,
          },
        ]),
  ];
}

/** As entered; else proposed from the catalogue code by the pack. */
export function isFixedAsset({ fixedAsset, catalogCode }: ProcurementItem, { fixedAssets }: Pack): boolean {
  const begins = (codes: readonly string[]) => codes.some((code) => catalogCode.startsWith(code));
  return fixedAsset ?? (begins(fixedAssets.codes) && !begins(fixedAssets.except));
}

function threePublicEntries(report: Report, economicLines: readonly EconomicLine[], pack: Pack) {
  if (report.threePublic.origin === 'entered')
    return report.threePublic.entries.map((item) => ({ ...item, entry: `threePublic/${item.id}` }));
  return economicLines.flatMap(({ id, unit, source, economicClass, amount }) => {
    const item = drawnItem(pack, economicClass);
    const fund = fiscalSources.find((fiscal) => fiscal === source);
    return item && fund ? [{ entry: `economicLines/${id}`, unit, item, fund, amount }] : [];
  });
}

function drawnItem(pack: Pack, economicClass: string): ThreePublicItem | undefined {
  return threePublicItemSchema.safeParse(pack.threePublicClasses[economicClass]).data;
}
