import { departmentScope, isWithin, type Scope } from '../model/identity.ts';
import type { Report } from '../model/report.ts';
import type { Pack } from '../pack/pack.ts';
import type { Condition } from '../pack/table-spec.ts';

export type Placeholders = Readonly<Record<string, string>>;

/** The words a phrase of the pack may name in a scope: names, years, the pack's words for 部门 or 单位, options. */
export function placeholdersOf(report: Report, scope: Scope, pack: Pack): Placeholders {
  const { department, units } = report;
  const unit = units.find(({ id }) => id === scope);
  const isDepartment = scope === departmentScope && department.kind === 'department';
  return {
    ...optionsOf(report, pack),
    ...pack.words[isDepartment ? 'department' : 'unit'],
    code: unit?.code ?? department.code,
    name: unit?.name ?? department.name,
    shortName: unit?.name ?? department.shortName ?? department.name,
    departmentName: department.name,
    year: String(department.year),
    lastYear: String(department.year - 1),
    assetDate: assetDate(report, scope),
  };
}

/** 截止时间 of the scope's assets: as entered, else the end of last year. */
function assetDate({ assets, department }: Report, scope: Scope): string {
  const own = assets.find(({ unit }) => isWithin(scope, unit));
  return own?.date ?? `${department.year - 1}-12-31`;
}

/** The report's choice for every option of the pack. */
export function optionsOf({ options }: Report, pack: Pack): Placeholders {
  return Object.fromEntries(
    Object.entries(pack.options).map(([name, option]) => [name, options[name] ?? option.default]),
  );
}

/** Replaces {name} by its word. A name the pack cannot mean is a mistake in the pack. */
export function fillPlaceholders(phrase: string, words: Placeholders): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => {
    const word = words[name];
    if (word === undefined) throw new Error(`the pack's phrase “${phrase}” names an unknown word {${name}}`);
    return word;
  });
}

/** Whether each option the condition names has one of its values. */
export const isMet = (condition: Condition | undefined, words: Placeholders): boolean =>
  condition === undefined ||
  Object.entries(condition).every(([name, values]) => values.includes(words[name] ?? ''));
