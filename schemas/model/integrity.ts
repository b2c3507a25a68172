import { danglingReferences } from './dangling-references.ts';
import type { Fault } from './fault.ts';
import { type IdentifiedItem, identifiedItems } from './identified-items.ts';
import { misplacedCounterparties } from './misplaced-counterparties.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';

/** What the shape alone cannot say: ids are unique, references lead somewhere, nothing is entered twice. */
export function integrityFaults(report: Report): readonly Fault[] {
  const items = identifiedItems(report);
  return [
    ...duplicates(items, ({ id }) => id, '标识“', '”与', '相同：每一项的标识应各不相同'),
    ...danglingReferences(report),
    ...doubleBudgets(report),
    ...doubleEntries(report),
    ...misplacedCounterparties(report),
  ];
}

function duplicates<T extends { path: IdentifiedItem['path'] }>(
  items: readonly T[],
  key: (item: T) => string,
  ...words: readonly [string, string, string]
): readonly Fault[] {
  const first = new Map<string, T>();
  return items.flatMap((item) => {
    const earlier = first.get(key(item));
    if (!earlier) {
      first.set(key(item), item);
      return [];
    }
    const [before, between, after] = words;
    return [
      {
        path: item.path,
        message: `${before}${key(item)}${between}${placeOf(earlier.path)}${after}`,
      },
    ];
  });
}

/** A project's budget is the sum of the ledger lines that name it, or stated where none does: never both. */
function doubleBudgets(report: Report): readonly Fault[] {
  const inLedger = new Map(
    report.lines.flatMap(({ project }, index) => (project === undefined ? [] : [[project, index] as const])),
  );
  return report.projects.flatMap(({ id, name, statedBudget }, index) =>
    statedBudget && inLedger.has(id)
      ? [
          {
            path: ['projects', index, 'statedBudget'],
            message: `项目“${name}”的预算既直接填写，又由${placeOf(['lines', inLedger.get(id) ?? 0])}汇总得出：请只保留一处`,
          },
        ]
      : [],
  );
}

/** Parts of which a scope or a unit has one. */
function doubleEntries(report: Report): readonly Fault[] {
  const keyed = <T>(part: string, items: readonly T[], key: (item: T) => string) =>
    duplicates(
      items.map((item, index) => ({ path: [part, index], key: key(item) })),
      (item) => item.key,
      '“',
      '”已在',
      '填写过：请合并为一处',
    );
  return [
    ...keyed('publication', report.publication.scopes, (scope) => scope),
    ...keyed('performance', report.performance, ({ scope }) => scope),
    ...keyed('lastYear', report.lastYear, ({ scope }) => scope),
    ...keyed('assets', report.assets, ({ unit }) => unit),
    ...keyed('narrative', report.narrative, ({ scope, section }) => `${scope}/${section}`),
    ...keyed('codeNames', report.codeNames, ({ list, code }) => `${list}/${code}`),
  ];
}
