import type { CodeNames } from '../model/code-list.ts';
import { fieldNames } from '../model/field-names.ts';
import { departmentScope } from '../model/identity.ts';
import { termNames } from '../model/term-names.ts';
import type { Path, Step } from './change.ts';
import { isList, isObject, type JsonObject } from './identified-list.ts';
import { itemIndex } from './item-index.ts';
import { valueAt } from './value-at.ts';

/**
 * A place in words: `收支明细 › 第 3 行 2013101 行政运行 › 金额`. What was removed is found in none of the reports but the
 * earlier ones: the first that has it is asked.
 */
export function describePath(reports: readonly object[], path: Path, codeNames: CodeNames): string {
  const words = path.map((step, index) =>
    typeof step === 'string'
      ? nameOfKey(path.slice(0, index + 1), step)
      : itemAt(reports, path.slice(0, index), step, codeNames),
  );
  return words.join(' › ');
}

/** The keys of a path; a target under a target is called as the one above. */
export const fieldKey = (path: Path): string =>
  path
    .filter((step) => typeof step === 'string')
    .join('.')
    .replace(/^(performance\.targets)(?:\.children)+(?=\.)/, '$1');

const nameOfKey = (path: Path, key: string): string =>
  fieldNames[fieldKey(path)] ?? (termNames as Readonly<Record<string, string>>)[key] ?? key;

function itemAt(
  reports: readonly object[],
  list: Path,
  { id }: Exclude<Step, string>,
  codeNames: CodeNames,
): string {
  for (const report of reports) {
    const items = valueAt(report, list);
    const index = itemIndex(items, id) ?? -1;
    const item = isList(items) ? items[index] : undefined;
    if (!isObject(item)) continue;
    const called = calledIn(item, codeNames);
    return [`第 ${index + 1} 行`, ...(called.length > 0 ? called : placeOf(report, item))].join(' ');
  }
  return '（已删除的一行）';
}

/** Of an item without a name, the unit or the scope it is of. */
function placeOf(report: object, { scope, unit }: JsonObject): readonly string[] {
  const id = scope ?? unit;
  if (typeof id !== 'string' || id === '') return [];
  if (id === departmentScope) return ['整个部门'];
  const name = valueAt(report, ['units', { id }, 'name']);
  return typeof name === 'string' && name !== '' ? [shortened(name)] : [];
}

/** What people know an item by: its code with the name, or its own name. */
export function calledIn(item: JsonObject, codeNames: CodeNames): readonly string[] {
  const { functionalClass, economicClass, name, term } = item;
  if (typeof functionalClass === 'string' && functionalClass)
    return [functionalClass, ...nameOf(codeNames.functionalClass.get(functionalClass))];
  if (typeof economicClass === 'string' && economicClass)
    return [economicClass, ...nameOf(codeNames.departmentEconomicClass.get(economicClass))];
  const own = [name, term].find((text) => typeof text === 'string' && text !== '');
  return typeof own === 'string' ? [shortened(own)] : [];
}

const nameOf = (name: string | undefined): readonly string[] => (name ? [name] : []);

const shortened = (text: string): string => (text.length > 30 ? `${text.slice(0, 30)}…` : text);
