import { deriveReport } from '../derive/derive-report.ts';
import type { DerivedReport, DerivedScope } from '../derive/derived-report.ts';
import type { Project } from '../model/project.ts';
import { buildBridge } from './bridge/build-bridge.ts';
import { changeMaterials } from './bridge/change-materials.ts';
import { scopeBooks } from './bridge/scope-books.ts';
import { statusOf } from './change-status.ts';
import type { Both, ComparedReport } from './compared-report.ts';
import type { ComparedScope, Comparison, ReportName } from './comparison.ts';
import { compareProjects } from './items/compare-projects.ts';
import { itemKeys, type SharedKeys } from './items/item-keys.ts';
import { sharedKeys } from './items/shared-keys.ts';
import type { Match } from './match/match-candidates.ts';
import { matchProjects, projectsWithin } from './match/match-projects.ts';
import { matchScopes } from './match/match-scopes.ts';
import { matchUnits, type UnitMatches } from './match/match-units.ts';
import { compareTables } from './tables/compare-tables.ts';
import { itemCandidate, type RowKeys } from './tables/row-candidates.ts';
import { compareTexts } from './texts/compare-texts.ts';
import { enteredTexts } from './texts/entered-texts.ts';

/** Two reports, the earlier one first: their tables, projects and texts, and where the change of the whole comes from. */
export function compareReports(reports: Both<ComparedReport>): Comparison {
  const units = matchUnits({ before: reports.before.report, after: reports.after.report });
  const projects = matchProjects(reports, units);
  const keys = sharedKeys(units, projects);
  const frame: Frame = {
    reports,
    units,
    projects,
    keys,
    items: itemRows(reports, keys),
    forms: formsOf(reports),
  };
  return {
    reports: { before: nameOf(reports.before), after: nameOf(reports.after) },
    scopes: matchScopes(reports, units).map((match) => comparedScope(match, frame)),
  };
}

/** What the parts of a comparison have in common. */
interface Frame {
  readonly reports: Both<ComparedReport>;
  readonly units: UnitMatches;
  readonly projects: readonly Match<Project>[];
  readonly keys: Both<SharedKeys>;
  readonly items: Both<RowKeys>;
  readonly forms: Both<Both<DerivedReport>>;
}

const nameOf = ({ report: { department }, pack }: ComparedReport): ReportName => ({
  department: department.name,
  year: department.year,
  pack: pack.name,
});

/** Both reports in the form of each year. */
function formsOf({ before, after }: Both<ComparedReport>): Frame['forms'] {
  const isOneForm = before.pack.id === after.pack.id && before.pack.version === after.pack.version;
  const inForm = (own: ComparedReport, form: ComparedReport) =>
    isOneForm || own === form ? own.derived : deriveReport(own.report, form.pack, own.codeNames);
  return {
    before: { before: before.derived, after: inForm(after, before) },
    after: { before: inForm(before, after), after: after.derived },
  };
}

function itemRows({ before, after }: Both<ComparedReport>, keys: Both<SharedKeys>): Both<RowKeys> {
  const of = ({ report }: ComparedReport, shared: SharedKeys) =>
    itemCandidate(shared.unit, itemKeys(report, shared));
  return { before: of(before, keys.before), after: of(after, keys.after) };
}

function comparedScope({ before, after }: Match<DerivedScope>, frame: Frame): ComparedScope {
  const { reports, units, keys, items, forms } = frame;
  const own = after ?? before;
  if (!own) throw new Error('a match has neither side');
  const scopes = { before: before?.scope, after: after?.scope };
  const matches = projectsWithin(frame.projects, scopes);
  const books = {
    before: scopeBooks(reports.before, scopes.before),
    after: scopeBooks(reports.after, scopes.after),
  };
  const codeNames = { before: namesOf(reports.before), after: namesOf(reports.after) };
  const inForm = (form: Both<DerivedReport>) => ({
    scopes: { before: partOf(form.before, scopes.before), after: partOf(form.after, scopes.after) },
    items,
  });
  const texts = (side: 'before' | 'after', part: DerivedScope | undefined) =>
    part ? enteredTexts(reports[side], part, part.scope === reports[side].report.publication.scopes[0]) : [];
  const bridge = buildBridge(books, matches, codeNames);
  return {
    key: own.scope,
    name: own.name,
    ...(before && before.name !== own.name ? { was: before.name } : {}),
    status: statusOf({ before, after }, { isRenamed: before?.name !== after?.name, isChanged: true }),
    bridge,
    materials: changeMaterials({
      books,
      matches,
      codeNames,
      unitKey: units.keyOf,
      pack: reports.after.pack,
      years: { before: reports.before.report.department.year, after: reports.after.report.department.year },
    }),
    tables: compareTables({
      packs: { before: reports.before.pack, after: reports.after.pack },
      inForm: { before: inForm(forms.before), after: inForm(forms.after) },
    }),
    projects: compareProjects(matches, { reports, scopes: { before, after }, keys }),
    texts: compareTexts({ before: texts('before', before), after: texts('after', after) }),
  };
}

const partOf = ({ scopes }: DerivedReport, scope: string | undefined): DerivedScope | undefined =>
  scopes.find((own) => own.scope === scope);

/** The lists, with the names the report itself gives. */
function namesOf({ report, codeNames }: ComparedReport): ComparedReport['codeNames'] {
  const own = (list: keyof ComparedReport['codeNames']) =>
    new Map([
      ...codeNames[list],
      ...report.codeNames.filter((entry) => entry.list === list).map((e) => [e.code, e.name] as const),
    ]);
  return {
    ...codeNames,
    functionalClass: own('functionalClass'),
    departmentEconomicClass: own('departmentEconomicClass'),
  };
}
