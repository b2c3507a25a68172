import type { Problem } from '../problem.ts';
import { type IdentifiedItem, identifiedItems } from './identified-items.ts';
import { departmentScope } from './identity.ts';
import { placeOf } from './place.ts';
import type { Report } from './report.ts';

/** What the shape alone cannot say: ids are unique, references lead somewhere, nothing is entered twice. */
export function integrityProblems(report: Report): readonly Problem[] {
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
): readonly Problem[] {
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
        where: placeOf(item.path),
        message: `${before}${key(item)}${between}${placeOf(earlier.path)}${after}`,
      },
    ];
  });
}

function danglingReferences(report: Report): readonly Problem[] {
  const units = new Set(report.units.map(({ id }) => id));
  const projects = new Set(report.projects.map(({ id }) => id));
  const problems: Problem[] = [];
  const refer = (known: ReadonlySet<string>, kind: string, id: string | undefined, path: PropertyKey[]) => {
    if (id !== undefined && !known.has(id))
      problems.push({ where: placeOf(path), message: `所指的${kind}“${id}”不存在：请改为已有的标识` });
  };
  for (const part of unitParts)
    report[part].forEach((item, index) => {
      refer(units, '单位', item.unit, [part, index, 'unit']);
      if ('counterparty' in item) refer(units, '单位', item.counterparty, [part, index, 'counterparty']);
      if ('project' in item) refer(projects, '项目', item.project, [part, index, 'project']);
    });
  if (report.threePublic.origin === 'entered')
    report.threePublic.entries.forEach(({ unit }, index) => {
      refer(units, '单位', unit, ['threePublic', 'entries', index, 'unit']);
    });
  report.procurement.forEach(({ origin }, index) => {
    if (origin.kind === 'project')
      refer(projects, '项目', origin.project, ['procurement', index, 'origin', 'project']);
  });
  const scopes = new Set([departmentScope, ...units]);
  for (const part of scopeParts)
    report[part].forEach(({ scope }, index) => {
      refer(scopes, '范围', scope, [part, index, 'scope']);
    });
  report.publication.scopes.forEach((scope, index) => {
    refer(scopes, '范围', scope, ['publication', 'scopes', index]);
  });
  return problems;
}

const unitParts = [
  'institutions',
  'lines',
  'closing',
  'economicLines',
  'projects',
  'specialFunds',
  'procurement',
  'assets',
] as const;
const scopeParts = ['performance', 'narrative', 'lastYear'] as const;

/** A project's budget is the sum of the ledger lines that name it, or stated where none does: never both. */
function doubleBudgets(report: Report): readonly Problem[] {
  const inLedger = new Map(
    report.lines.flatMap(({ project }, index) => (project === undefined ? [] : [[project, index] as const])),
  );
  return report.projects.flatMap(({ id, name, statedBudget }, index) =>
    statedBudget && inLedger.has(id)
      ? [
          {
            where: placeOf(['projects', index, 'statedBudget']),
            message: `项目“${name}”的预算既直接填写，又由${placeOf(['lines', inLedger.get(id) ?? 0])}汇总得出：请只保留一处`,
          },
        ]
      : [],
  );
}

/** Parts of which a scope or a unit has one. */
function doubleEntries(report: Report): readonly Problem[] {
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

/** A counterparty stands on either side of an internal flow and nowhere else. */
function misplacedCounterparties(report: Report): readonly Problem[] {
  return report.lines.flatMap(({ counterparty, unit, category, source }, index) => {
    if (counterparty === undefined) return [];
    const where = placeOf(['lines', index, 'counterparty']);
    if (counterparty === unit) return [{ where, message: '往来单位不能是本单位自己' }];
    const giving = category === 'subsidyToAffiliates' || category === 'remittanceToSuperior';
    const receiving = source === 'superiorSubsidy' || source === 'affiliateRemittance';
    return giving !== receiving
      ? []
      : [
          {
            where,
            message:
              '只有对附属单位补助、上解上级（付出方）或上级补助、附属单位上缴（收到方）才填往来单位，且一条明细只能是其中一方',
          },
        ];
  });
}
