import type { Pack } from '../../pack/pack.ts';
import type { ColumnNode, TableSpec } from '../../pack/table-spec.ts';

/** What a form has in a table that another form has not, neither by its key nor by what it measures. */
export interface OwnParts {
  readonly rows: ReadonlySet<string>;
  readonly columns: ReadonlySet<string>;
}

/** The rows and columns of a pack's table that the other pack's table of that id lacks; all of them where it has no such table. */
export function ownParts(spec: TableSpec, other: Pack): OwnParts {
  const counterpart = other.tables[spec.id];
  const known = new Set(
    counterpart ? [...rowKeys(counterpart), ...columnKeys(counterpart)].flatMap(names) : [],
  );
  const lacking = (parts: readonly Part[]) =>
    new Set(parts.filter((part) => !names(part).some((name) => known.has(name))).map(({ key }) => key));
  return { rows: lacking(rowKeys(spec)), columns: lacking(columnKeys(spec)) };
}

interface Part {
  readonly kind: 'row' | 'column';
  readonly key: string;
  readonly measure?: unknown;
}

const names = ({ kind, key, measure }: Part): readonly string[] => [
  `${kind} ${key}`,
  ...(measure === undefined ? [] : [`${kind} ${JSON.stringify(measure)}`]),
];

const rowKeys = ({ rows }: TableSpec): readonly Part[] =>
  rows.kind === 'fixed'
    ? rows.groups.flatMap(({ panels }) =>
        Object.values(panels).flatMap((own) =>
          own.map(({ key, measure }) => ({ kind: 'row' as const, key, measure })),
        ),
      )
    : [];

const columnKeys = ({ columns }: TableSpec): readonly Part[] =>
  leaves(columns).map((column) => ({
    kind: 'column',
    key: column.key,
    ...('measure' in column ? { measure: column.measure } : {}),
  }));

const leaves = (nodes: readonly ColumnNode[]): readonly Exclude<ColumnNode, { children: unknown }>[] =>
  nodes.flatMap((node) => ('children' in node ? leaves(node.children) : [node]));
