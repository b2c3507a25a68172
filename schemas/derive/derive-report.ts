import type { MoneyFormat } from '../model/amount.ts';
import type { CodeListId, CodeNames } from '../model/code-list.ts';
import { departmentScope } from '../model/identity.ts';
import type { Report } from '../model/report.ts';
import type { Pack } from '../pack/pack.ts';
import { deriveChanges, deriveFigures } from './derive-figures.ts';
import { deriveForms } from './derive-forms.ts';
import { deriveProjects } from './derive-projects.ts';
import type { DerivedReport, DerivedScope } from './derived-report.ts';
import { scopeFacts } from './facts/scope-facts.ts';
import { flowProblems } from './flow-problems.ts';
import { groupBy } from './group-by.ts';
import { placeholdersOf } from './placeholders.ts';
import { printProblems } from './print-problems.ts';
import { projectFacts } from './project-budget.ts';
import { remember } from './remember.ts';
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
  const names = remembered(codeNames, report.codeNames, '', () => withOwnNames(codeNames, report));
  const contexts = report.publication.scopes.map((scope): TableContext => {
    const facts = groupBy(scopeFacts(rounded, scope, pack), ({ fact }) => fact);
    const words = placeholdersOf(report, scope, pack);
    return {
      report: rounded,
      pack,
      scope,
      facts,
      projectFacts: projectFacts(facts),
      words,
      codeNames: names,
    };
  });
  return {
    year: report.department.year,
    scopes: contexts.map((context) => deriveScope(context, money)),
    problems: [...flowProblems(report), ...printProblems(contexts)],
    moved,
  };
}

function deriveScope(context: TableContext, money: MoneyFormat): DerivedScope {
  const { pack, scope, words } = context;
  const tables = Object.fromEntries(
    Object.values(pack.tables).map((spec) => [spec.id, evaluateTable(spec, context)]),
  );
  const projects = deriveProjects(context, money);
  const figures = deriveFigures(tables, context);
  return {
    scope,
    kind: scope === departmentScope ? 'department' : 'unit',
    code: words.code ?? '',
    name: words.name ?? '',
    tables,
    projects,
    forms: Object.fromEntries(
      Object.values(pack.forms).map((spec) => [spec.id, deriveForms(spec, projects, context, money)]),
    ),
    figures,
    changes: deriveChanges(figures, context, money),
    placeholders: words,
  };
}

const remembered = remember<CodeNames, Report['codeNames'], CodeNames>();

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
