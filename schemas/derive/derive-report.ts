import type { MoneyFormat } from '../model/amount.ts';
import type { CodeListId, CodeNames } from '../model/code-list.ts';
import { departmentScope } from '../model/identity.ts';
import type { Report } from '../model/report.ts';
import type { Pack } from '../pack/pack.ts';
import { rememberFor } from '../remember-for.ts';
import { deriveChanges, deriveFigures } from './derive-figures.ts';
import { deriveForms } from './derive-forms.ts';
import { deriveProjects } from './derive-projects.ts';
import type { DerivedReport, DerivedScope } from './derived-report.ts';
import type { FactsByKind } from './fact.ts';
import { scopeFacts } from './facts/scope-facts.ts';
import { flowProblems } from './flow-problems.ts';
import { groupBy } from './group-by.ts';
import { lazily } from './lazily.ts';
import { memoryOf } from './memory.ts';
import { placeholdersOf } from './placeholders.ts';
import { printProblems } from './print-problems.ts';
import { projectFacts } from './project-budget.ts';
import { roundLeaves } from './round-leaves.ts';
import { evaluateTable } from './table/evaluate-table.ts';
import type { TableContext } from './table/table-context.ts';

/**
 * Every table, project, figure and change of every published scope, each cell with the entries it adds up.
 * @param report a report for a year the pack serves; its amounts are in 元
 * @param codeNames the official lists; names the report itself gives win
 */
export function deriveReport(report: Report, pack: Pack, codeNames: CodeNames): DerivedReport {
  const money: MoneyFormat = pack.text;
  const { report: rounded, moved } =
    report.rounding === 'balanced' ? roundLeaves(report, money) : { report, moved: [] };
  const names = allNames(report.codeNames, [codeNames], () => withOwnNames(codeNames, report));
  const contexts = report.publication.scopes.map((scope): TableContext => {
    const memory = memoryOf(report.units, pack, scope);
    const facts = memory.facts(groupBy(scopeFacts(rounded, scope, pack), ({ fact }) => fact));
    const words = memory.words(placeholdersOf(report, scope, pack));
    return {
      report: rounded,
      pack,
      scope,
      facts,
      projectFacts: ofProjects(facts, [], () => projectFacts(facts)),
      words,
      codeNames: names,
      memory,
    };
  });
  return {
    year: report.department.year,
    scopes: contexts.map((context) => deriveScope(context, money)),
    problems: [...flowProblems(report), ...printProblems(contexts)],
    moved,
  };
}

const ofProjects = rememberFor<FactsByKind, TableContext['projectFacts']>();

function deriveScope(context: TableContext, money: MoneyFormat): DerivedScope {
  const { pack, scope, words, facts, report, memory } = context;
  const derived: DerivedScope = lazily<DerivedScope>({
    scope: () => scope,
    kind: () => (scope === departmentScope ? 'department' : 'unit'),
    code: () => words.code ?? '',
    name: () => words.name ?? '',
    tables: () => each(pack.tables, (spec) => evaluateTable(spec, context)),
    projects: () => deriveProjects(context, money),
    forms: () => each(pack.forms, (spec) => deriveForms(spec, derived.projects, context, money)),
    figures: () => {
      const { tables } = derived;
      const printed = Object.values(tables);
      return memory.keep(pack.figures, [facts, ...printed], () => deriveFigures(tables, context));
    },
    changes: () => {
      const { figures } = derived;
      return memory.keep(pack.changes, [figures, report.lastYear], () =>
        deriveChanges(figures, context, money),
      );
    },
    placeholders: () => words,
  });
  return derived;
}

const each = <Spec extends { readonly id: string }, Result>(
  specs: Readonly<Record<string, Spec>>,
  make: (spec: Spec) => Result,
): Readonly<Record<string, Result>> =>
  lazily(Object.fromEntries(Object.values(specs).map((spec) => [spec.id, () => make(spec)])));

const allNames = rememberFor<Report['codeNames'], CodeNames>();

function withOwnNames(lists: CodeNames, { codeNames }: Report): CodeNames {
  const named = (list: CodeListId) => {
    const own = codeNames.filter((entry) => entry.list === list);
    return own.length === 0
      ? lists[list]
      : new Map([...lists[list], ...own.map((e) => [e.code, e.name] as const)]);
  };
  return {
    functionalClass: named('functionalClass'),
    departmentEconomicClass: named('departmentEconomicClass'),
    governmentEconomicClass: named('governmentEconomicClass'),
    procurementCatalog: named('procurementCatalog'),
  };
}
