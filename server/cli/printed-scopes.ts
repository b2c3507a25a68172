import type { DerivedCell, DerivedReport, DerivedScope } from '../../schemas/derive/derived-report.ts';
import { indicatorRow } from '../../schemas/model/indicator-text.ts';
import type { Pack } from '../../schemas/pack/pack.ts';

/** What a report prints, as strings: rows of the nine tables, institutions, projects, procurement, assets. */
export function printedScopes(derived: DerivedReport, pack: Pack) {
  return { scopes: derived.scopes.map((scope) => printedScope(scope, derived.year, pack)) };
}

function printedScope(scope: DerivedScope, year: number, pack: Pack) {
  const rows = (id: string) => scope.tables[id]?.rows.map(({ cells }) => cells.map(textOf)) ?? [];
  return {
    kind: scope.kind,
    department: { code: scope.code, name: scope.name },
    year,
    tables: Object.fromEntries(pack.officialTables.map((id) => [id, rows(id)])),
    institutions: rows('institutions'),
    projects: printedProjects(scope, pack),
    procurement: rows('procurement'),
    assets: rows('assets'),
  };
}

/** The fields of a project that the pack's form prints, with what identifies it. */
function printedProjects({ projects }: DerivedScope, pack: Pack) {
  const form = Object.values(pack.forms).find(({ of }) => of === 'projects');
  const printed = new Set(form?.rows.flat().map(({ field }) => field));
  const prints = (field: string) => printed.has(field);
  return projects.map((project) => ({
    no: project.no,
    ...(prints('code') ? { code: project.code } : {}),
    name: project.name,
    ...(prints('budget') ? { budget: textOf(project.budget) } : {}),
    ...(prints('fiscal') ? { fiscal: textOf(project.fiscal) } : {}),
    ...(prints('other') ? { other: textOf(project.other) } : {}),
    ...(prints('plan0') ? { plan: project.plan } : {}),
    indicators: project.indicators.map(indicatorRow),
  }));
}

const textOf = ({ text }: DerivedCell): string => text;
