import type { Fault } from './fault.ts';
import { departmentScope } from './identity.ts';
import type { Report } from './report.ts';

/** What names a unit, a project or a scope that is not there. */
export function danglingReferences(report: Report): readonly Fault[] {
  const units = new Set(report.units.map(({ id }) => id));
  const projects = new Set(report.projects.map(({ id }) => id));
  const faults: Fault[] = [];
  const refer = (known: ReadonlySet<string>, kind: string, id: string | undefined, path: PropertyKey[]) => {
    if (id !== undefined && !known.has(id))
      faults.push({ path, message: `所指的${kind}“${id}”不存在：请改为已有的标识` });
  };
  for (const part of unitParts)
    report[part].forEach((item, index) => {
      refer(units, '单位', item.unit, [part, index, 'unit']);
      if ('counterparty' in item) refer(units, '单位', item.counterparty, [part, index, 'counterparty']);
      if ('project' in item) refer(projects, '项目', item.project, [part, index, 'project']);
    });
  if (report.threePublic.origin === 'entered')
    report.threePublic.entries.forEach(({ unit }, index) => {
      refer(units, '单位', unit, ['threePublic', 'entries', index, 'unit']);
    });
  report.procurement.forEach(({ origin }, index) => {
    if (origin.kind === 'project')
      refer(projects, '项目', origin.project, ['procurement', index, 'origin', 'project']);
  });
  const scopes = new Set([departmentScope, ...units]);
  for (const part of scopeParts)
    report[part].forEach(({ scope }, index) => {
      refer(scopes, '范围', scope, [part, index, 'scope']);
    });
  report.publication.scopes.forEach((scope, index) => {
    refer(scopes, '范围', scope, ['publication', 'scopes', index]);
  });
  return faults;
}

const unitParts = [
  'institutions',
  'lines',
  'closing',
  'economicLines',
  'projects',
  'specialFunds',
  'procurement',
  'assets',
] as const;
const scopeParts = ['performance', 'narrative', 'lastYear'] as const;
