import type { ProcurementItem } from '../../model/procurement.ts';
import type { Report } from '../../model/report.ts';
import type { Candidate } from '../match/match-candidates.ts';
import { plainName } from '../match/plain-name.ts';

type Known = Omit<Candidate<unknown>, 'item'>;

/** What projects and units are called in either report. */
export interface SharedKeys {
  readonly unit: (id: string) => string;
  readonly project: (id: string) => string;
}

/** What each entry that a table lists is known by: purchases by origin, catalogue code and name, bodies by name. */
export function itemKeys(report: Report, shared: SharedKeys): (entry: string) => Known | undefined {
  const known = new Map<string, Known>([
    ...report.procurement.map((item) => [`procurement/${item.id}`, purchaseKeys(item, shared)] as const),
    ...report.institutions.map(
      ({ id, unit, name }) =>
        [
          `institutions/${id}`,
          {
            keys: [`${shared.unit(unit)}|${name}`, plainName(name)],
            alike: { name, place: shared.unit(unit) },
          },
        ] as const,
    ),
    ...report.units.map(({ id }) => [`units/${id}`, { keys: [shared.unit(id)] }] as const),
  ]);
  return (entry) => known.get(entry);
}

function purchaseKeys(item: ProcurementItem, shared: SharedKeys): Known {
  const { origin, name, catalogCode, unitPrice = '', quantity = '', funds } = item;
  const from =
    origin.kind === 'project'
      ? shared.project(origin.project)
      : origin.kind === 'stated'
        ? plainName(origin.name)
        : 'publicCost';
  const unit = shared.unit(item.unit);
  const what = `${catalogCode}|${plainName(name)}`;
  return {
    whole: [unit, from, what, unitPrice, quantity, JSON.stringify(funds)].join('|'),
    keys: [
      `${unit}|${from}|${what}|${unitPrice}`,
      `${unit}|${from}|${what}`,
      `${from}|${what}`,
      `${unit}|${what}`,
      what,
    ],
    alike: { name, place: `${unit}|${from}|${catalogCode}` },
  };
}
