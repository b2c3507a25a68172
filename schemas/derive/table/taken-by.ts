import type { FactKind } from '../../pack/measure.ts';
import type { ColumnNode, TableSpec } from '../../pack/table-spec.ts';
import type { TableContext } from './table-context.ts';

/** All that a table follows from beside its spec, the pack and the scope. */
export function takenBy(spec: TableSpec, context: TableContext): readonly unknown[] {
  const { words, facts, report, codeNames } = context;
  const ofKinds = kindsOf(spec).map((kind) => facts.get(kind));
  switch (spec.rows.kind) {
    case 'fixed':
      return [words, ...ofKinds];
    case 'codeTree':
      return [words, codeNames, report.undisclosedCodes, ...ofKinds];
    case 'items':
      return [words, ...ofKinds, ...takenByItems(spec.rows.of, context)];
  }
}

type ItemKind = Extract<TableSpec['rows'], { kind: 'items' }>['of'];

/** A purchase prints the name and the budget of the project it is for, or the budget of 公用经费. */
function takenByItems(of: ItemKind, { report, pack, facts, projectFacts }: TableContext): readonly unknown[] {
  switch (of) {
    case 'institutions':
      return [report.units, report.institutions];
    case 'procurement':
      return [
        ...pack.publicCostOrigin.measure.map(({ fact }) => facts.get(fact)),
        ...[...projectFacts.values()].flat(),
        report.units,
        report.procurement,
        ...report.projects.flatMap(({ id, name, notDisclosed }) => [id, name, notDisclosed]),
      ];
  }
}

const known = new WeakMap<TableSpec, readonly FactKind[]>();

/** The kinds of facts any of its columns measures. */
function kindsOf(spec: TableSpec): readonly FactKind[] {
  const kinds = known.get(spec) ?? [...new Set(spec.columns.flatMap(kindsIn))];
  known.set(spec, kinds);
  return kinds;
}

const kindsIn = (node: ColumnNode): readonly FactKind[] =>
  'children' in node
    ? node.children.flatMap(kindsIn)
    : 'measure' in node
      ? node.measure.map(({ fact }) => fact)
      : [];
