import { departmentScope } from '../../../schemas/model/identity.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { withField } from '../list/with-field.ts';

/** The report without these units and all that is theirs; what is others' forgets them and their projects. */
export function withoutUnits(report: WorkingReport, ids: ReadonlySet<string>): WorkingReport {
  const stays = ({ unit }: { readonly unit: string }) => !ids.has(unit);
  const isPrinted = ({ scope }: { readonly scope: string }) => !ids.has(scope);
  const lostProjects = new Set(report.projects.filter((own) => !stays(own)).map(({ id }) => id));
  const names = ({ project }: { readonly project?: string | undefined }) =>
    project !== undefined && lostProjects.has(project);
  const scopes = report.publication.scopes.filter((scope) => !ids.has(scope));
  const { threePublic } = report;
  return {
    ...report,
    units: report.units.filter(({ id }) => !ids.has(id)),
    publication: { ...report.publication, scopes: scopes.length > 0 ? scopes : [departmentScope] },
    institutions: report.institutions.filter(stays),
    lines: report.lines
      .filter(stays)
      .map((line) => (names(line) ? withField(line, 'project', undefined) : line))
      .map((line) => forgetCounterparty(line, ids)),
    closing: report.closing.filter(stays).map((balance) => forgetCounterparty(balance, ids)),
    economicLines: report.economicLines.filter((line) => stays(line) && !names(line)),
    threePublic:
      threePublic.origin === 'entered'
        ? { ...threePublic, entries: threePublic.entries.filter(stays) }
        : threePublic,
    projects: report.projects.filter(stays),
    specialFunds: report.specialFunds.filter(stays),
    procurement: report.procurement
      .filter(stays)
      .map((item) =>
        item.origin.kind === 'project' && lostProjects.has(item.origin.project)
          ? { ...item, origin: { kind: 'project' as const, project: '' as const } }
          : item,
      ),
    assets: report.assets.filter(stays),
    performance: report.performance.filter(isPrinted),
    narrative: report.narrative.filter(isPrinted),
    lastYear: report.lastYear.filter(isPrinted),
  };
}

function forgetCounterparty<Entry extends { readonly counterparty?: string | undefined }>(
  entry: Entry,
  ids: ReadonlySet<string>,
): Entry {
  const { counterparty } = entry;
  return counterparty !== undefined && ids.has(counterparty)
    ? withField(entry, 'counterparty', undefined)
    : entry;
}
