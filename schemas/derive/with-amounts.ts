import type { Address } from '../document/inline.ts';
import type { Amount } from '../model/amount.ts';
import type { Assets } from '../model/assets.ts';
import type { ProcurementItem } from '../model/procurement.ts';
import type { Project } from '../model/project.ts';
import type { Report } from '../model/report.ts';

/** What is printed of each leaf, by its entry. */
export type Printed = ReadonlyMap<Address, Amount>;

/** The report with each leaf at its printed amount. */
export function withAmounts(report: Report, printed: Printed): Report {
  const rounded = <T extends { readonly id: string; readonly amount: Amount }>(
    part: string,
    items: readonly T[],
  ) => items.map((item) => ({ ...item, amount: printed.get(`${part}/${item.id}`) ?? item.amount }));
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

function purchase(item: ProcurementItem, printed: Printed): ProcurementItem {
  const share = printed.get(`procurement/${item.id}`);
  return {
    ...item,
    ...(share === undefined ? {} : { smallBusinessShare: share }),
    funds: item.funds.map((fund, index) => ({
      ...fund,
      amount: printed.get(`procurement/${item.id}/${index}`) ?? fund.amount,
    })),
  };
}

function assetsOf(assets: Assets, printed: Printed): Assets {
  const parts = Object.entries(assets.parts).map(([key, part]) => {
    const value = printed.get(`assets/${assets.id}/${key}`);
    return [key, value === undefined ? part : { ...part, value }] as const;
  });
  return { ...assets, parts: Object.fromEntries(parts) };
}

function projectOf(project: Project, printed: Printed): Project {
  const { id, statedBudget } = project;
  if (!statedBudget) return project;
  const { fiscal, other } = statedBudget;
  return {
    ...project,
    statedBudget: {
      fiscal: printed.get(`projects/${id}/fiscal`) ?? fiscal,
      other: printed.get(`projects/${id}/other`) ?? other,
    },
  };
}
