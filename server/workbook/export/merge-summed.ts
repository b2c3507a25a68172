import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ImportMode } from '../../../schemas/api/workbook.ts';
import { type Amount, sum } from '../../../schemas/model/amount.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { guessed } from '../../import/protocol.ts';

export type Line = WorkingReport['lines'][number];
export type EconomicLine = WorkingReport['economicLines'][number];

/** What tells a line from another: all of it but its id and amount. */
const telling = {
  unit: true,
  functionalClass: true,
  category: true,
  source: true,
  carryOver: true,
  project: true,
  counterparty: true,
  economicClass: true,
  kind: true,
  governmentEconomicClass: true,
} as const satisfies Readonly<Record<Exclude<keyof Line | keyof EconomicLine, 'id' | 'amount'>, true>>;
const tellingKeys = Object.keys(telling) as readonly (keyof typeof telling)[];

/** Joined by hand: an export has tens of thousands of lines. */
function keyOf(line: Line | EconomicLine): string {
  const own: Readonly<Partial<Record<keyof typeof telling, string | boolean | undefined>>> = line;
  let key = '';
  for (const name of tellingKeys) key += `${own[name] ?? ''}\n`;
  return key;
}

/** Lines by what tells them apart, those that are alike added up. */
export function summed<T extends Line | EconomicLine>(lines: readonly T[]): Map<string, T> {
  const groups = new Map<string, T[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (!groups.get(key)?.push(line)) groups.set(key, [line]);
  }
  return new Map(
    [...groups].flatMap(([key, [first, ...rest]]) =>
      first ? [[key, rest.length === 0 ? first : withSum(first, rest)] as const] : [],
    ),
  );
}

const withSum = <T extends Line | EconomicLine>(first: T, rest: readonly T[]): T => ({
  ...first,
  amount: sum([first, ...rest].map(({ amount }) => amount as Amount)),
});

/** Lines that are the same but for the amount take it; in units the export covers, `replace` leaves no others. */
export function mergeSummed<T extends Line | EconomicLine>(
  name: string,
  present: readonly T[],
  exported: ReadonlyMap<string, T>,
  by: {
    readonly mode: ImportMode;
    readonly newId: () => string;
    readonly covered: ReadonlySet<string>;
    readonly protocol: ProtocolEntry[];
  },
): readonly T[] {
  const rest = new Map(exported);
  const staying = present.flatMap((line, index): readonly T[] => {
    const key = keyOf(line);
    const own = rest.get(key);
    rest.delete(key);
    if (!own) return by.mode === 'replace' && by.covered.has(line.unit) ? [] : [line];
    if (own.amount === line.amount) return [line];
    if (by.mode === 'replace' || line.amount === '') return [{ ...line, amount: own.amount }];
    by.protocol.push(
      guessed(`${name}第 ${index + 1} 行`, `报告中为 ${line.amount} 元，导出表为 ${own.amount} 元，未改动`),
    );
    return [line];
  });
  return [...staying, ...[...rest.values()].map((line) => ({ ...line, id: by.newId() }))];
}
