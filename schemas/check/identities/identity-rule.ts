import type { Identity } from '../../pack/identity.ts';
import { rememberFor } from '../../remember-for.ts';
import { eachPart } from '../engine/each-part.ts';
import type { Outcome } from '../engine/outcome.ts';
import type { Rule } from '../engine/rule.ts';
import type { PrintedTable, Subject, SubjectScope } from '../subject/subject.ts';
import { compareSums } from './compare-sums.ts';
import { equationsOf } from './equations.ts';

/** A rule of a declared identity. */
export const identityRule = (identity: Identity): Rule => ({
  id: identity.id,
  group: 'tables',
  title: identity.title,
  source: identity.source,
  check: eachPart(tablesOf(identity), (tables) => checkIdentity(identity, tables)),
});

type Tables = SubjectScope['tables'];

/** The tables an identity names, of each scope: one object for as long as none of them changes. */
function tablesOf(identity: Identity): (subject: Subject) => readonly Tables[] {
  const names = tableNames(identity);
  const ofScope = rememberFor<Tables, Tables>();
  const ofFirst = rememberFor<PrintedTable, Tables>();
  const pick = (tables: Tables): Tables => {
    const own = names.flatMap((name) => tables[name] ?? []);
    const picked = () => Object.fromEntries(own.map((table) => [table.id, table]));
    return own[0] ? ofFirst(own[0], own, picked) : {};
  };
  return ({ scopes }) => scopes.map(({ tables }) => ofScope(tables, [], () => pick(tables)));
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
