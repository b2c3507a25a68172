import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { CodeNames } from '../../../schemas/model/code-list.ts';
import { type ReportInput, schemaVersion } from '../../../schemas/model/report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { SourceBlock } from '../source/source-document.ts';
import { codeNameEntries } from './code-name-entries.ts';
import { departmentEntry } from './department-entry.ts';
import { type ItemEntries, itemEntries } from './item-entries.ts';
import { moneyEntries } from './money-entries.ts';
import { newIds } from './new-ids.ts';
import { optionEntries } from './option-entries.ts';
import type { ScopePart } from './scope-part.ts';
import { type UnitEntries, unitEntries } from './unit-entries.ts';

/** All that the tables of a report say, as entries. */
export interface ReportEntries {
  readonly input: ReportInput;
  readonly units: UnitEntries;
  readonly items: ItemEntries;
  readonly protocol: readonly ProtocolEntry[];
}

export function reportEntries(
  blocks: readonly SourceBlock[],
  parts: readonly ScopePart[],
  year: number,
  pack: Pack,
  codeNames: CodeNames,
): ReportEntries {
  const newId = newIds();
  const department = departmentEntry(blocks, parts, year);
  const units = unitEntries(parts, department.name, pack, newId);
  const unitIds = units.units.map(({ id }) => id);
  const { protocol, undisclosedCodes, ...money } = moneyEntries(parts, units.scopes, unitIds, newId);
  const items = itemEntries(parts, units.scopes, [...units.units], year, pack, newId);
  const input: ReportInput = {
    schemaVersion,
    pack: { id: pack.id, version: pack.version },
    options: optionEntries(blocks, parts, pack),
    department,
    units: [...units.units],
    institutions: [...units.institutions],
    publication: { scopes: [...units.scopes] },
    ...money,
    undisclosedCodes: [...undisclosedCodes],
    projects: items.projects,
    specialFunds: items.specialFunds,
    procurement: items.procurement,
    assets: items.assets,
    codeNames: [...codeNameEntries(parts, pack, codeNames)],
  };
  return { input, units, items, protocol: [...units.protocol, ...protocol, ...items.protocol] };
}

/** The key of a printed row in the derived table: that of the entry an item became. */
export function derivedRowKey(
  { units, items }: ReportEntries,
  pack: Pack,
  part: number,
): (table: string, row: string) => string | undefined {
  return (table, row) => {
    const source = pack.tables[table]?.rows;
    if (source?.kind !== 'items') return row;
    return (source.of === 'procurement' ? items : units).rowKeys[part]?.get(row);
  };
}
