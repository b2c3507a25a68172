import type { SubTarget } from './performance.ts';
import type { Report } from './report.ts';

export interface IdentifiedItem {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

const parts = [
  'units',
  'institutions',
  'lines',
  'closing',
  'economicLines',
  'projects',
  'specialFunds',
  'performance',
  'procurement',
  'assets',
  'narrative',
  'glossary',
  'lastYear',
] as const;

/** Everything in the report that has an id, with its path. */
export function identifiedItems(report: Report): readonly IdentifiedItem[] {
  const items: IdentifiedItem[] = [];
  const add = (list: readonly { readonly id: string }[], path: readonly PropertyKey[]) => {
    list.forEach(({ id }, index) => {
      items.push({ id, path: [...path, index] });
    });
  };
  const addTargets = (targets: readonly SubTarget[], path: readonly PropertyKey[]) => {
    add(targets, path);
    targets.forEach(({ children }, index) => {
      addTargets(children, [...path, index, 'children']);
    });
  };
  for (const part of parts) add(report[part], [part]);
  if (report.threePublic.origin === 'entered') add(report.threePublic.entries, ['threePublic', 'entries']);
  report.projects.forEach(({ indicators }, index) => {
    add(indicators, ['projects', index, 'indicators']);
  });
  report.specialFunds.forEach(({ indicators }, index) => {
    add(indicators, ['specialFunds', index, 'indicators']);
  });
  report.performance.forEach(({ targets }, index) => {
    addTargets(targets, ['performance', index, 'targets']);
  });
  return items;
}
