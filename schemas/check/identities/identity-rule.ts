import type { Identity } from '../../pack/identity.ts';
import { eachPart } from '../engine/each-part.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Rule } from '../engine/rule.ts';
import type { PrintedTable, Subject } from '../subject/subject.ts';
import { compareSums } from './compare-sums.ts';
import { equationsOf } from './equations.ts';

/** A rule of a declared identity. */
export const identityRule = (identity: Identity): Rule => ({
  id: identity.id,
  group: 'tables',
  title: identity.title,
  source: identity.source,
  check: eachPart(
    (subject) => tablesOf(subject, identity),
    (tables) => checkIdentity(identity, tables),
  ),
});

type Tables = Readonly<Record<string, PrintedTable>>;

const known = new WeakMap<PrintedTable, Map<string, Tables>>();

/** The tables an identity names, of each scope: one object for as long as none of them changes. */
function tablesOf({ scopes }: Subject, identity: Identity): readonly Tables[] {
  const names = tableNames(identity);
  return scopes.map(({ tables }) => {
    const own = Object.fromEntries(names.flatMap((name) => (tables[name] ? [[name, tables[name]]] : [])));
    const [first] = Object.values(own);
    if (!first) return own;
    const ofFirst = known.get(first) ?? new Map<string, Tables>();
    known.set(first, ofFirst);
    const earlier = ofFirst.get(identity.id);
    const isSame = earlier !== undefined && names.every((name) => earlier[name] === own[name]);
    if (isSame) return earlier;
    ofFirst.set(identity.id, own);
    return own;
  });
}

function tableNames(identity: Identity): readonly string[] {
  const names =
    identity.kind === 'cells'
      ? [...identity.left, ...identity.right].map(({ table }) => table)
      : identity.kind === 'sameCodes'
        ? [identity.left, ...identity.right].map(({ table }) => table)
        : [identity.table];
  return [...new Set(names)];
}

function checkIdentity(identity: Identity, tables: Tables): readonly Outcome[] {
  const missing = tableNames(identity).filter((name) => tables[name] === undefined);
  if (missing.length > 0) return [{ kind: 'notCheckable', missing: `没有表“${missing.join('、')}”` }];
  return equationsOf(identity, tables).map((equation) => compareSums(identity, equation));
}
