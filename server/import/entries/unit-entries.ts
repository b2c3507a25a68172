import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import { type Amount, compare, subtract, sum, zero } from '../../../schemas/model/amount.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import type { UnitNature } from '../../../schemas/model/terms.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { guessed } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import type { NewId } from './new-ids.ts';
import { type PrintedCells, printedCells } from './printed-cells.ts';
import type { ScopePart } from './scope-part.ts';

type UnitInput = ReportInput['units'][number];

type InstitutionInput = NonNullable<ReportInput['institutions']>[number];

export interface UnitEntries {
  readonly units: readonly UnitInput[];
  /** What 机构设置 lists beside the units that have budgets of their own. */
  readonly institutions: readonly InstitutionInput[];
  /** The scope of each part. */
  readonly scopes: readonly string[];
  /** Of each part, the unit or institution of each row of 机构设置. */
  readonly rowKeys: readonly ReadonlyMap<string, string>[];
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
  const cells = printedCells(first?.tables.get('institutions'));
  const protocol: ProtocolEntry[] = [];
  const units: UnitInput[] = cells.rows.map((row) => listedUnit(cells, row, pack, newId));
  const scopes = rest.map((part) => scopeOf(part, units, name, pack, newId));
  if (units.length === 0) {
    units.push(unlistedUnit(name, newId));
    const place = first?.tables.values().next().value?.place ?? '';
    protocol.push(guessed(place, '没有“机构设置”表：按只有一个行政单位导入，请核对单位和性质'));
  }
  const bare =
    rest.length > 0 && !hasFurtherMoney(parts) ? units.filter(({ id }) => !scopes.includes(id)) : [];
  const kept = units.filter((unit) => !bare.includes(unit));
  const institutions = bare.map((unit) => institutionOf(unit, units, kept, pack, newId));
  protocol.push(
    ...institutions.map(({ name: own }) =>
      guessed('', `“${own}”没有自己的预算表，各单位之和已等于部门：按不独立编制预算的机构导入`),
    ),
  );
  const listed = [...kept, ...institutions];
  return {
    units: kept,
    institutions,
    scopes: ['department', ...scopes],
    rowKeys: parts.map((part) => rowKeysOf(part, listed)),
    protocol,
  };
}

function scopeOf(
  { agency, tables }: ScopePart,
  units: UnitInput[],
  name: string,
  pack: Pack,
  newId: NewId,
): string {
  const known = units.findIndex((unit) => isSameName(unit.name, agency.name ?? ''));
  const own = printedCells(tables.get('institutions'));
  const [row] = own.rows;
  const read = row === undefined ? unlistedUnit(agency.name ?? name, newId) : undefined;
  const unit = units[known] ??
    read ?? { ...listedUnit(own, row ?? '', pack, newId), name: agency.name ?? name };
  const coded = { ...unit, code: agency.code ?? '' };
  if (known >= 0) units[known] = coded;
  else units.push(coded);
  return unit.id;
}

/** Whether the department spends more than the units that have parts of their own. */
function hasFurtherMoney([first, ...rest]: readonly ScopePart[]): boolean {
  const totalOf = (part: ScopePart | undefined): Amount =>
    printedCells(part?.tables.get('expenditure')).amount('total', 'total') ?? zero;
  return compare(subtract(totalOf(first), sum(rest.map(totalOf))), tail) > 0;
}

const tail = '1000.00' as Amount;

/** It stands behind the unit that keeps it. */
function institutionOf(
  unit: UnitInput,
  all: readonly UnitInput[],
  kept: readonly UnitInput[],
  pack: Pack,
  newId: NewId,
): InstitutionInput {
  const keeper = all.slice(0, all.indexOf(unit)).findLast((other) => kept.includes(other)) ?? kept[0];
  return {
    id: newId('o'),
    unit: keeper?.id ?? '',
    name: unit.name,
    natureLabel: unit.natureLabel ?? pack.unitNatures[unit.nature],
    grade: unit.grade ?? '',
    funding: unit.funding ?? '',
  };
}

function rowKeysOf(
  { tables }: ScopePart,
  listed: readonly { readonly id: string; readonly name: string }[],
): ReadonlyMap<string, string> {
  const cells = printedCells(tables.get('institutions'));
  return new Map(
    cells.rows.flatMap((row) => {
      const found =
        listed.find(({ name }) => plain(name) === plain(cells.text(row, 'name'))) ??
        listed.find(({ name }) => isSameName(name, cells.text(row, 'name')));
      return found ? [[row, found.id] as const] : [];
    }),
  );
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
