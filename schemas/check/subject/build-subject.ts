import type { DerivedProject, DerivedReport, DerivedScope } from '../../derive/derived-report.ts';
import { isSameList } from '../../is-same-list.ts';
import { keepList } from '../../keep-list.ts';
import type { CodeNames } from '../../model/code-list.ts';
import { isWithin, type Scope } from '../../model/identity.ts';
import type { Project } from '../../model/project.ts';
import type { Report } from '../../model/report.ts';
import type { OutlineNode } from '../../pack/outline.ts';
import type { Pack } from '../../pack/pack.ts';
import { rememberFor } from '../../remember-for.ts';
import { readPrinted } from '../printed/printed-figure.ts';
import { outlineHeadings, sectionTitles } from './outline-headings.ts';
import { printedChanges, printedFigures } from './printed-figures.ts';
import { printedTables } from './printed-tables.ts';
import { shared } from './shared.ts';
import type { Figures, Frame, Subject, SubjectProject, SubjectScope } from './subject.ts';
import { subjectTexts } from './subject-texts.ts';

export interface Checked {
  readonly report: Report;
  readonly derived: DerivedReport;
  readonly pack: Pack;
  readonly codeNames: CodeNames;
}

/**
 * What the rules read of a report.
 * @param earlier the subject before the last edit: parts in which nothing changed stay the same objects
 */
export function buildSubject({ report, derived, pack, codeNames }: Checked, earlier?: Subject): Subject {
  const scopes = derived.scopes.map((scope, index) =>
    subjectScope(scope, report, pack, earlier?.scopes[index]),
  );
  return {
    report,
    pack,
    codeNames,
    frame: shared(earlier?.frame, frameOf(report)),
    scopes,
  };
}

const frameOf = ({ department, units, asPublished }: Report): Frame => ({
  year: department.year,
  departmentName: department.name,
  unitNames: units.map(({ name }) => name),
  isFromElsewhere: Object.keys(asPublished).length > 0,
});

function subjectScope(
  derived: DerivedScope,
  report: Report,
  pack: Pack,
  earlier: SubjectScope | undefined,
): SubjectScope {
  const { scope, kind, name, placeholders } = derived;
  const nodes: readonly OutlineNode[] = kind === 'department' ? pack.outline.department : pack.outline.unit;
  const tables = printedTables(derived, report, pack, earlier?.tables);
  const isOwn = (item: { readonly unit: string; readonly notDisclosed: boolean }): boolean =>
    isWithin(scope, item.unit) && !item.notDisclosed;
  const built: SubjectScope = {
    scope,
    kind,
    name,
    tables,
    figures: shared(
      earlier?.figures,
      figuresOf(tables, [derived.figures, pack], () => printedFigures(derived, tables, pack)),
    ),
    changes: shared(
      earlier?.changes,
      changesOf(derived.changes, [pack], () => printedChanges(derived, pack)),
    ),
    projects: keepList(earlier?.projects, subjectProjects(derived, report, pack)),
    specialFunds: keepList(earlier?.specialFunds, report.specialFunds.filter(isOwn)),
    procurement: keepList(earlier?.procurement, report.procurement.filter(isOwn)),
    textsOfItems: keepList(
      earlier?.textsOfItems,
      subjectTexts(report, scope, sectionTitles(nodes, placeholders), earlier?.textsOfItems),
    ),
    headings: shared(earlier?.headings, outlineHeadings(nodes, scope, placeholders, report)),
    identities: pack.identities,
  };
  return earlier && isSameList(Object.values(earlier), Object.values(built)) ? earlier : built;
}

const figuresOf = rememberFor<SubjectScope['tables'], Figures>();
const changesOf = rememberFor<DerivedScope['changes'], Figures>();

function subjectProjects(
  { scope, projects }: DerivedScope,
  report: Report,
  pack: Pack,
): readonly SubjectProject[] {
  const byId = new Map(report.projects.map((project) => [project.id, project]));
  return projects.flatMap((derived) => {
    const project = byId.get(derived.id);
    if (!project) return [];
    const text = report.asPublished[derived.budget.address] ?? derived.budget.text;
    const made = () => subjectProject(scope, derived, project, text, pack);
    return [projectOnce(derived, [scope, project, text, pack], made)];
  });
}

const projectOnce = rememberFor<DerivedProject, SubjectProject>();

const subjectProject = (
  scope: Scope,
  { id, no, budget }: DerivedProject,
  project: Project,
  text: string,
  pack: Pack,
): SubjectProject => ({
  scope,
  no,
  project,
  path: ['projects', { id }],
  budgetText: text,
  budget: text === '' ? undefined : readPrinted(text, pack.text.unit),
  budgetAddress: budget.address,
});
