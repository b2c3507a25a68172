import type { PrintedProject, PrintedScope } from './printed-scope.ts';
import { sameText } from './same-text.ts';

/** One cell that is not what was published. Rows and columns count from 1; row 0 is the number of rows. */
export interface Difference {
  readonly scope: string;
  readonly table: string;
  readonly row: number;
  readonly column: number;
  readonly published: string;
  readonly derived: string;
}

type Rows = readonly (readonly string[])[];

/** Every cell of every table in which two printed reports differ; white space and width of brackets aside. */
export function differences(
  published: readonly PrintedScope[],
  derived: readonly PrintedScope[],
): readonly Difference[] {
  const scopes = published.map(({ department }) => department.code);
  return [
    ...differentRows('', 'scopes', [scopes], [derived.map(({ department }) => department.code)]),
    ...published.flatMap((scope, index) => {
      const own = derived[index];
      return own ? differentScope(scope, own) : [];
    }),
  ];
}

function differentScope(published: PrintedScope, derived: PrintedScope): readonly Difference[] {
  const own = tablesOf(derived);
  return Object.entries(tablesOf(published)).flatMap(([table, rows]) =>
    differentRows(published.department.code, table, rows, own[table] ?? []),
  );
}

function tablesOf({
  kind,
  department,
  year,
  tables,
  ...lists
}: PrintedScope): Readonly<Record<string, Rows>> {
  const { institutions, projects = [], procurement = [], assets = [] } = lists;
  return {
    heading: [[kind, department.code, department.name, String(year)]],
    ...tables,
    institutions,
    projects: projects.map(projectRow),
    ...Object.fromEntries(projects.map(({ no, indicators }) => [`projects/${no}`, indicators])),
    procurement,
    assets,
  };
}

const projectRow = ({ no, code, name, budget, fiscal, other, plan }: PrintedProject): readonly string[] => [
  String(no),
  code ?? '',
  name,
  budget ?? '',
  fiscal ?? '',
  other ?? '',
  ...(plan ?? []),
];

function differentRows(scope: string, table: string, published: Rows, derived: Rows): readonly Difference[] {
  if (published.length !== derived.length)
    return [
      {
        scope,
        table,
        row: 0,
        column: 0,
        published: String(published.length),
        derived: String(derived.length),
      },
    ];
  return published.flatMap((cells, row) => {
    const own = derived[row] ?? [];
    return Array.from({ length: Math.max(cells.length, own.length) }, (_, column) => ({
      scope,
      table,
      row: row + 1,
      column: column + 1,
      published: cells[column] ?? '（无此格）',
      derived: own[column] ?? '（无此格）',
    })).filter((cell) => !sameText(cell.published, cell.derived));
  });
}
