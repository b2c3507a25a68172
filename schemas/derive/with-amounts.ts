import type { Address } from '../document/inline.ts';
import type { Amount } from '../model/amount.ts';
import type { Assets } from '../model/assets.ts';
import type { ProcurementItem } from '../model/procurement.ts';
import type { Project } from '../model/project.ts';
import type { Report } from '../model/report.ts';
import { rememberFor } from '../remember-for.ts';

/** What is printed of each leaf, by its entry. */
export type Printed = ReadonlyMap<Address, Amount>;

/** The report with each leaf at its printed amount. */
export function withAmounts(report: Report, printed: Printed): Report {
  const rounded = <T extends { readonly id: string; readonly amount: Amount }>(
    part: string,
    items: readonly T[],
  ) =>
    items.map((item) => {
      const amount = printed.get(`${part}/${item.id}`) ?? item.amount;
      return kept(item, [amount], () => ({ ...item, amount }));
    });
  const { threePublic } = report;
  return {
    ...report,
    lines: rounded('lines', report.lines),
    closing: rounded('closing', report.closing),
    economicLines: rounded('economicLines', report.economicLines),
    threePublic:
      threePublic.origin === 'entered'
        ? { origin: 'entered', entries: rounded('threePublic', threePublic.entries) }
        : threePublic,
    procurement: report.procurement.map((item) => purchase(item, printed)),
    assets: report.assets.map((item) => assetsOf(item, printed)),
    projects: report.projects.map((project) => projectOf(project, printed)),
  };
}

const remembered = rememberFor<object, object>();

/** What is printed the same of an entry nobody touched is the same object. */
const kept = <T extends object>(entry: T, amounts: readonly unknown[], make: () => T): T =>
  remembered(entry, amounts, make) as T;

function purchase(item: ProcurementItem, printed: Printed): ProcurementItem {
  const share = printed.get(`procurement/${item.id}`);
  const amounts = item.funds.map(
    ({ amount }, index) => printed.get(`procurement/${item.id}/${index}`) ?? amount,
  );
  return kept(item, [share, ...amounts], () => ({
    ...item,
    ...(share === undefined ? {} : { smallBusinessShare: share }),
    funds: item.funds.map((fund, index) => ({ ...fund, amount: amounts[index] ?? fund.amount })),
  }));
}

function assetsOf(assets: Assets, printed: Printed): Assets {
  const parts = Object.entries(assets.parts).map(
    ([key, part]) => [key, part, printed.get(`assets/${assets.id}/${key}`)] as const,
  );
  return kept(assets, parts.flat(), () => ({
    ...assets,
    parts: Object.fromEntries(
      parts.map(([key, part, value]) => [key, value === undefined ? part : { ...part, value }]),
    ),
  }));
}

function projectOf(project: Project, printed: Printed): Project {
  const { id, statedBudget } = project;
  if (!statedBudget) return project;
  const fiscal = printed.get(`projects/${id}/fiscal`) ?? statedBudget.fiscal;
  const other = printed.get(`projects/${id}/other`) ?? statedBudget.other;
  return kept(project, [fiscal, other], () => ({ ...project, statedBudget: { fiscal, other } }));
}
