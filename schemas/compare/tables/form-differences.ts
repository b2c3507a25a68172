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
  const common = new Set(counterpart ? partsOf(counterpart).flatMap(({ names }) => names) : []);
  const lacking = (kind: Part['kind']) =>
    new Set(
      partsOf(spec)
        .filter((part) => part.kind === kind && !part.names.some((name) => common.has(name)))
        .map(({ key }) => key),
    );
  return { rows: lacking('row'), columns: lacking('column') };
}

interface NamedPart extends Pick<Part, 'kind' | 'key'> {
  readonly names: readonly string[];
}

const named = new WeakMap<TableSpec, readonly NamedPart[]>();

/** Specs of a pack never change: what they measure is written out once. */
function partsOf(spec: TableSpec): readonly NamedPart[] {
  const known = named.get(spec);
  if (known) return known;
  const made = [...rowKeys(spec), ...columnKeys(spec)].map((part) => ({
    kind: part.kind,
    key: part.key,
    names: namesOf(part),
  }));
  named.set(spec, made);
  return made;
}

interface Part {
  readonly kind: 'row' | 'column';
  readonly key: string;
  readonly measure?: unknown;
}

const namesOf = ({ kind, key, measure }: Part): readonly string[] => [
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
