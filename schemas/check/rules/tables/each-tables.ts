import type { Outcome, Outcomes } from '../../engine/outcome.ts';
import type { PrintedTable, Subject, SubjectScope } from '../../subject/subject.ts';

export type Tables = Readonly<Record<string, PrintedTable | undefined>>;

/** Looks at some tables of each scope together, and only again when one of them changes. */
export function eachTables(
  names: readonly string[],
  check: (tables: Tables) => readonly Outcome[],
): (subject: Subject) => Outcomes {
  const known = new WeakMap<
    PrintedTable,
    { readonly tables: Tables; readonly outcomes: readonly Outcome[] }
  >();
  const ofScope = ({ tables }: SubjectScope): readonly Outcome[] => {
    const [first] = names.flatMap((name) => tables[name] ?? []);
    if (!first) return none;
    const earlier = known.get(first);
    if (earlier && names.every((name) => earlier.tables[name] === tables[name])) return earlier.outcomes;
    const outcomes = check(tables);
    known.set(first, { tables, outcomes });
    return outcomes;
  };
  return ({ scopes }) => scopes.map(ofScope);
}

const none: readonly Outcome[] = [];
