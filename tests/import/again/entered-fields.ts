import { type Amount, formatAmount, roundAmount, sum } from '../../../schemas/model/amount.ts';
import type { Report } from '../../../schemas/model/report.ts';

const style = { unit: '万元', decimals: 2, zero: '0.00' } as const;
const printed = (amount: Amount): string => formatAmount(roundAmount(amount, style), style);

/** What is entered in a report, part by part, a line an entry: names in the place of ids, amounts as they are printed. */
export function enteredFields(report: Report): Readonly<Record<string, readonly string[]>> {
  const units = new Map(report.units.map(({ id, name }) => [id, name]));
  const projects = new Map(report.projects.map(({ id, name }) => [id, name]));
  const named = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') {
      if (key === 'id') return undefined;
      if (['unit', 'counterparty', 'scope', 'scopes'].includes(key)) return units.get(value) ?? value;
      if (key === 'project') return projects.get(value) ?? value;
      return /^-?\d+\.\d\d$/.test(value) && key !== 'quantity' ? printed(value as Amount) : value;
    }
    if (Array.isArray(value)) return value.map((own) => named(own, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .map(([name, own]) => [name, named(own, name)] as const)
        .filter(([, own]) => own !== undefined)
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    );
  };
  const { lines, closing, economicLines, asPublished: _, schemaVersion: __, ...rest } = report;
  const money = {
    lines: added(lines),
    closing: added(closing),
    economicLines: added(economicLines),
    threePublic: report.threePublic.origin === 'entered' ? report.threePublic.entries : [],
  };
  return Object.fromEntries(
    Object.entries({ ...rest, ...money }).map(([part, own]) => [
      part,
      (Array.isArray(own) ? own : [own]).map((entry) => JSON.stringify(named(entry, part))).toSorted(),
    ]),
  );
}

/** Entries that are alike but for their amounts, as one. */
function added<T extends { readonly id: string; readonly amount: Amount }>(entries: readonly T[]): object[] {
  const groups = new Map<string, Amount>();
  for (const { id: _, amount, ...own } of entries) {
    const key = JSON.stringify(Object.fromEntries(Object.entries(own).toSorted()));
    groups.set(key, sum([groups.get(key) ?? ('0.00' as Amount), amount]));
  }
  return [...groups].map(([key, amount]) => ({ ...JSON.parse(key), amount }));
}

/** What of the parts is in one report alone: `-` what went out, `+` what came back for it. */
export function lostAndMade(before: Report, after: Report): Readonly<Record<string, readonly string[]>> {
  const [out, back] = [enteredFields(before), enteredFields(after)];
  const differing = Object.keys(out).flatMap((part) => {
    const [own, other] = [out[part] ?? [], back[part] ?? []];
    const lines = [
      ...own.filter((line) => !other.includes(line)).map((line) => `- ${line}`),
      ...other.filter((line) => !own.includes(line)).map((line) => `+ ${line}`),
    ];
    return lines.length > 0 ? [[part, lines] as const] : [];
  });
  return Object.fromEntries(differing);
}
