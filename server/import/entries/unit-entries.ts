import type { ReportInput } from '../../../schemas/model/report.ts';
import type { UnitNature } from '../../../schemas/model/terms.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { guessed, type ProtocolEntry } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import type { NewId } from './new-ids.ts';
import { type PrintedCells, printedCells } from './printed-cells.ts';
import type { ScopePart } from './scope-part.ts';

type UnitInput = ReportInput['units'][number];

export interface UnitEntries {
  readonly units: readonly UnitInput[];
  /** The scope of each part. */
  readonly scopes: readonly string[];
  /** The unit of each row of 机构设置 of the first part. */
  readonly rowUnits: ReadonlyMap<string, string>;
  readonly protocol: readonly ProtocolEntry[];
}

/** The units of 机构设置, and those that have a part of their own. */
export function unitEntries(
  parts: readonly ScopePart[],
  name: string,
  pack: Pack,
  newId: NewId,
): UnitEntries {
  const [first, ...rest] = parts;
  const table = first?.tables.get('institutions');
  const cells = printedCells(table);
  const listed = cells.rows.map((row) => ({ row, unit: listedUnit(cells, row, pack, newId) }));
  const protocol: ProtocolEntry[] = [];
  const units: UnitInput[] = listed.map(({ unit }) => unit);
  const scopes = rest.map(({ agency, tables }): string => {
    const known = units.findIndex((unit) => isSameName(unit.name, agency.name ?? ''));
    if (known >= 0) {
      units[known] = { ...(units[known] as UnitInput), code: agency.code ?? '' };
      return (units[known] as UnitInput).id;
    }
    const own = printedCells(tables.get('institutions'));
    const [row] = own.rows;
    const unit =
      row === undefined ? unlistedUnit(agency.name ?? name, newId) : listedUnit(own, row, pack, newId);
    units.push({ ...unit, name: agency.name ?? unit.name, code: agency.code ?? '' });
    return unit.id;
  });
  if (units.length === 0) {
    units.push(unlistedUnit(name, newId));
    protocol.push(
      guessed(
        first?.tables.values().next().value?.place ?? '',
        '没有“机构设置”表：按只有一个行政单位导入，请核对单位和性质',
      ),
    );
  }
  return {
    units,
    scopes: ['department', ...scopes],
    rowUnits: new Map(listed.map(({ row, unit }) => [row, unit.id])),
    protocol,
  };
}

const unlistedUnit = (name: string, newId: NewId): UnitInput => ({
  id: newId('u'),
  code: '',
  name,
  nature: 'administrative',
});

function listedUnit(cells: PrintedCells, row: string, pack: Pack, newId: NewId): UnitInput {
  const label = cells.text(row, 'nature');
  const nature = natureOf(label, pack);
  return {
    id: newId('u'),
    code: '',
    name: oneLine(cells.text(row, 'name')) || '（未列名称）',
    nature,
    ...(label === '' || plain(pack.unitNatures[nature]) === plain(label)
      ? {}
      : { natureLabel: oneLine(label) }),
    grade: oneLine(cells.text(row, 'grade')),
    funding: oneLine(cells.text(row, 'funding')),
  };
}

const oneLine = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, '')
    .replace(/\t/g, ' ')
    .trim();

function natureOf(label: string, { unitNatures }: Pack): UnitNature {
  const known = Object.entries(unitNatures).find(([, term]) => plain(term) === plain(label))?.[0];
  if (known) return known as UnitNature;
  if (/参照|参公/.test(label)) return 'civilServiceManaged';
  if (/行政|机关|党委|群团/.test(label)) return 'administrative';
  if (/事业|学校|医院/.test(label)) return 'publicInstitution';
  return /企业|公司/.test(label) ? 'enterprise' : 'other';
}

/** 本级 and what stands in brackets may be left out of a name. */
export const isSameName = (a: string, b: string): boolean => {
  const core = (name: string) => plain(name).replace(/\(?(?:本级|机关)\)?$/, '');
  return core(a) === core(b);
};
