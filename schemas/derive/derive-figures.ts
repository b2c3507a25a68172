import { type Amount, type MoneyFormat, roundAmount, subtract, sum, zero } from '../model/amount.ts';
import type { LastYear } from '../model/narrative.ts';
import type { ChangeSpec, FigureSpec } from '../pack/figure-spec.ts';
import type {
  DerivedCell,
  DerivedChange,
  DerivedFigure,
  DerivedRow,
  DerivedTable,
} from './derived-report.ts';
import { entriesOf } from './entries-of.ts';
import { measured as measuredFacts } from './fact.ts';
import type { TableContext } from './table/table-context.ts';

type Tables = Readonly<Record<string, DerivedTable>>;
export type Figures = Readonly<Record<string, DerivedFigure>>;

/** The figures the sentences of a scope may name: cells of its tables, or measures no table prints. */
export function deriveFigures(tables: Tables, { pack, scope, facts }: TableContext): Figures {
  return Object.fromEntries(
    Object.entries(pack.figures).map(([name, spec]) => [
      name,
      'table' in spec ? cellFigure(spec, tables[spec.table], scope) : measured(name, spec),
    ]),
  );

  function measured(name: string, { measure }: Extract<FigureSpec, { measure: unknown }>): DerivedFigure {
    const taken = measuredFacts(measure, facts);
    return {
      address: `${scope}/figures/${name}`,
      amount: sum(taken.map(({ amount }) => amount)),
      entries: entriesOf(taken),
    };
  }
}

/** A cell of a table; a table without entries has none, and the figure is zero. */
function cellFigure(spec: CellSpec, table: DerivedTable | undefined, scope: string): DerivedFigure {
  const address = `${scope}/${spec.table}/${spec.row}/${spec.column}`;
  const rows = table?.rows ?? [];
  const cell =
    cellOf(
      rows.filter(({ key }) => key === spec.row),
      address,
    ) ?? cellOf(rows, address);
  return { address, amount: cell?.amount ?? zero, entries: cell?.entries ?? [] };
}

type CellSpec = Extract<FigureSpec, { table: string }>;

function cellOf(rows: readonly DerivedRow[], address: string): DerivedCell | undefined {
  for (const { cells } of rows) {
    const found = cells.find((cell) => cell.address === address);
    if (found) return found;
  }
  return undefined;
}

/** This year's figures less last year's, both as printed, so that a reader who subtracts finds the same. */
export function deriveChanges(
  figures: Figures,
  { pack, scope, report }: TableContext,
  money: MoneyFormat,
): Readonly<Record<string, DerivedChange>> {
  const lastYear = report.lastYear.find((figuresOf) => figuresOf.scope === scope);
  return Object.fromEntries(
    Object.entries(pack.changes).map(([name, spec]) => {
      const now = figures[spec.figure]?.amount;
      const before = lastYear && lastYearAmount(spec, lastYear);
      const address = `${scope}/changes/${name}`;
      if (now === undefined || before === undefined) return [name, { address }];
      const difference = subtract(roundAmount(now, money), roundAmount(before, money));
      return [name, { address, difference }];
    }),
  );
}

/** Where a block of last year's figures is given at all, what it leaves out is zero. */
function lastYearAmount({ lastYear: wanted }: ChangeSpec, lastYear: LastYear): Amount | undefined {
  if ('agencyOperatingCost' in wanted) return lastYear.agencyOperatingCost;
  return 'expenditure' in wanted
    ? sumOf(wanted.expenditure, lastYear.expenditure)
    : sumOf(wanted.threePublic, lastYear.threePublic);
}

function sumOf<K extends string>(keys: readonly K[], block: Readonly<Partial<Record<K, Amount>>>) {
  return Object.keys(block).length === 0 ? undefined : sum(keys.map((key) => block[key] ?? zero));
}
