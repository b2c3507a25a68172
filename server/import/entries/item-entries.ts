import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ReportInput } from '../../../schemas/model/report.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import { notUnderstood } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import type { RecognisedForm } from '../recognise/recognised-form.ts';
import { assetEntries } from './asset-entries.ts';
import { budgetsOfPurchases } from './budgets-of-purchases.ts';
import { withListedProjects } from './listed-projects.ts';
import type { NewId } from './new-ids.ts';
import { procurementEntries } from './procurement-entries.ts';
import { formEntries } from './project-entries.ts';
import type { ScopePart } from './scope-part.ts';
import { isSameName } from './unit-entries.ts';

type Projects = NonNullable<ReportInput['projects']>;
type Funds = NonNullable<ReportInput['specialFunds']>;
type Items = NonNullable<ReportInput['procurement']>;

export interface ItemEntries {
  readonly projects: Projects;
  readonly specialFunds: Funds;
  readonly procurement: Items;
  readonly assets: NonNullable<ReportInput['assets']>;
  /** Of each part, the form every project was read from there. */
  readonly forms: readonly ReadonlyMap<string, RecognisedForm>[];
  /** Of each part, the key of every row of 政府采购. */
  readonly rowKeys: readonly ReadonlyMap<string, string>[];
  readonly protocol: readonly ProtocolEntry[];
}

/** Projects, purchases and assets of all parts; what a unit's part prints again is the department's, of that unit. */
export function itemEntries(
  parts: readonly ScopePart[],
  scopes: readonly string[],
  units: ReportInput['units'],
  year: number,
  pack: Pack,
  newId: NewId,
): ItemEntries {
  const firstUnit = units[0]?.id ?? '';
  const protocol: ProtocolEntry[] = [];
  const projects: Projects = [];
  const specialFunds: Funds = [];
  const procurement: Items = [];
  const assets: NonNullable<ReportInput['assets']> = [];
  const forms: Map<string, RecognisedForm>[] = [];
  const rowKeys: Map<string, string>[] = [];
  for (const [index, part] of parts.entries()) {
    const isUnit = index > 0;
    const unit = isUnit ? (scopes[index] ?? firstUnit) : firstUnit;
    const own = formEntries(
      part.forms,
      (form) => (isUnit ? unit : implementerOf(form, units, unit, protocol)),
      newId,
    );
    const ids = new Map([
      ...merged(
        projects,
        own.projects,
        isUnit,
        (a, b) => plain(a.name) === plain(b.name) && (a.code ?? '') === (b.code ?? ''),
      ),
      ...merged(specialFunds, own.specialFunds, isUnit, (a, b) => plain(a.name) === plain(b.name)),
    ]);
    const unitOf = (name: string) => units.find((one) => isSameName(one.name, name))?.id ?? unit;
    const listed = withListedProjects(projects, part.lists, unitOf, newId);
    projects.splice(0, projects.length, ...listed.projects);
    protocol.push(...listed.protocol);
    forms.push(new Map([...own.forms].map(([id, form]) => [ids.get(id) ?? id, form])));
    const bought = procurementEntries(
      part,
      isUnit ? units.filter(({ id }) => id === unit) : units,
      projects,
      pack,
      newId,
    );
    const boughtIds = new Map(merged(procurement, bought.procurement, isUnit, sameItem));
    rowKeys.push(new Map([...bought.rowKeys].map(([row, key]) => [row, boughtIds.get(key) ?? key])));
    protocol.push(...own.protocol, ...bought.protocol);
    const held = assetEntries(part, unit, year, newId);
    if (isUnit && assets[0]?.unit === firstUnit && unit === firstUnit) assets.splice(0, 1, ...held);
    else if (isUnit && index === 1 && held.length > 0 && parts.length - 1 === units.length)
      assets.splice(0, assets.length, ...held);
    else assets.push(...held);
  }
  const [department] = parts;
  const priced = department
    ? budgetsOfPurchases(department, rowKeys[0] ?? new Map(), procurement, projects)
    : { projects, protocol: [] };
  return {
    projects: priced.projects,
    specialFunds,
    procurement,
    assets,
    forms,
    rowKeys,
    protocol: [...protocol, ...priced.protocol],
  };
}

/** The unit that 实施单位 names, else the first. */
function implementerOf(
  { fields: { implementer = '' }, place }: RecognisedForm,
  units: ReportInput['units'],
  first: string,
  protocol: ProtocolEntry[],
): string {
  if (implementer === '') return first;
  const named = units.find(({ name }) => isSameName(name, implementer.replace(/^\[?\d+\]?[-_\s]*/, '')));
  if (!named)
    protocol.push(notUnderstood(place, '实施单位不在单位名单中，项目记在第一个单位，请核对', implementer));
  return named?.id ?? first;
}

/** Adds the entries of a part; one that is there already is of the part's unit. Returns the id each one has now. */
function merged<T extends { id: string; unit: string }>(
  known: T[],
  own: readonly T[],
  isUnit: boolean,
  isSame: (a: T, b: T) => boolean,
): readonly (readonly [string, string])[] {
  const used = new Set<T>();
  return own.map((entry) => {
    const earlier = isUnit ? known.find((other) => !used.has(other) && isSame(other, entry)) : undefined;
    if (!earlier) {
      known.push(entry);
      used.add(entry);
      return [entry.id, entry.id];
    }
    const moved = { ...earlier, unit: entry.unit };
    known[known.indexOf(earlier)] = moved;
    used.add(moved);
    return [entry.id, earlier.id];
  });
}

const sameItem = (a: Items[number], b: Items[number]): boolean =>
  plain(a.name) === plain(b.name) &&
  a.catalogCode === b.catalogCode &&
  JSON.stringify(a.funds) === JSON.stringify(b.funds);
