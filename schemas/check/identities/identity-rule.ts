import type { Identity } from '../../pack/identity.ts';
import { rememberFor } from '../../remember-for.ts';
import { notCheckable, type Outcomes } from '../engine/outcome.ts';
import type { Rule } from '../engine/rule.ts';
import { sayOfParts } from '../engine/say-of-parts.ts';
import type { PrintedTable, Subject } from '../subject/subject.ts';
import { checkEquations } from './check-equations.ts';
import type { Tables } from './tables.ts';

/** A rule of a declared identity. */
export const identityRule = (identity: Identity): Rule => ({
  id: identity.id,
  group: 'tables',
  title: identity.title,
  source: identity.source,
  check: eachScope(tablesOf(identity), checkIdentity(identity)),
});

/** Of each scope there are many outcomes, each a part of its own. */
function eachScope(
  of: (subject: Subject) => readonly Tables[],
  check: (tables: Tables) => Outcomes,
): Rule['check'] {
  const say = sayOfParts<Tables, Outcomes>((tables, earlier) => tables === earlier, check);
  const together = rememberFor<readonly Outcomes[], Outcomes>();
  return (subject) => {
    const ofScopes = say(of(subject));
    return together(ofScopes, [], () => ofScopes.flat());
  };
}

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

function checkIdentity(identity: Identity): (tables: Tables) => Outcomes {
  const names = tableNames(identity);
  const check = checkEquations(identity);
  return (tables) => {
    const missing = names.filter((name) => tables[name] === undefined);
    if (missing.length > 0) return [[notCheckable(`没有表“${missing.join('、')}”`)]];
    return check(tables);
  };
}
