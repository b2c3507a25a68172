import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { WorkingReport } from '../../../schemas/model/working-report.ts';
import { understood } from '../../import/protocol.ts';
import { plainTitle } from '../reading/plain-title.ts';
import type { ExportRow } from './read-export-rows.ts';
import { remembered } from './remembered.ts';

type Project = WorkingReport['projects'][number];

/** The report's projects and those the export adds; which of them a row is of. 基本支出 belongs to none. */
export function exportedProjects(
  placed: readonly { readonly row: ExportRow; readonly unit: string }[],
  present: WorkingReport['projects'],
  newId: () => string,
) {
  const plain = remembered(plainTitle);
  const nameKey = (unit: string, name: string): string => `${unit}|${plain(name)}`;
  const byCode = new Map(present.flatMap(({ id, code }) => (code ? [[plain(code), id] as const] : [])));
  const byName = new Map(present.map(({ id, unit, name }) => [nameKey(unit, name), id] as const));
  const own: Project[] = [...present];
  const coded: string[] = [];
  const added: Project[] = [];
  const owners = new Map<ExportRow, string>();
  for (const { row, unit } of placed) {
    if (row.category !== 'projectExpenditure' || (row.project === '' && row.projectCode === '')) continue;
    const code = plain(row.projectCode);
    // A project of another code is another one, whatever its name.
    const known = code ? (byCode.get(code) ?? codedNow(unit, row)) : byName.get(nameKey(unit, row.project));
    const id = known ?? newId();
    if (known === undefined) added.push(projectOfRow(id, unit, row));
    if (code) byCode.set(code, id);
    byName.set(nameKey(unit, row.project), id);
    owners.set(row, id);
  }
  return {
    projects: [...own, ...added],
    projectOf: (row: ExportRow) => owners.get(row),
    remarks: [
      ...remarkOf(
        '新增',
        added.map(({ name }) => name),
      ),
      ...remarkOf('补填代码', coded),
    ],
  };

  /** The report's project of that name that has no code yet takes the row's. */
  function codedNow(unit: string, { project, projectCode }: ExportRow): string | undefined {
    const id = byName.get(nameKey(unit, project));
    const index = own.findIndex((one) => one.id === id && one.code === '');
    const found = own[index];
    if (!found) return undefined;
    own[index] = { ...found, code: projectCode };
    coded.push(found.name);
    return id;
  }
}

const remarkOf = (what: string, names: readonly string[]): readonly ProtocolEntry[] =>
  names.length > 0
    ? [understood('项目', `${what} ${names.length} 个：${names.slice(0, 20).join('、')}`)]
    : [];

const projectOfRow = (id: string, unit: string, { project, projectCode, type }: ExportRow): Project => ({
  id,
  unit,
  code: projectCode,
  name: project,
  ...(type ? { type } : {}),
  purpose: '',
  goals: [],
  indicators: [],
  notDisclosed: false,
});
