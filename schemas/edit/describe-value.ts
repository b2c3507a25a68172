import { type Amount, formatAmount, type MoneyUnit } from '../model/amount.ts';
import {
  assetBasisNames,
  codeListNames,
  departmentKindNames,
  lastYearBasisNames,
  lastYearOriginNames,
  projectTypeNames,
  roundingNames,
} from '../model/choice-names.ts';
import type { CodeNames } from '../model/code-list.ts';
import { termNames } from '../model/term-names.ts';
import type { Json, Path } from './change.ts';
import { calledIn, fieldKey } from './describe-path.ts';
import { isList, isObject } from './identified-list.ts';
import { valueAt } from './value-at.ts';

interface Words {
  readonly codeNames: CodeNames;
  readonly moneyUnit: MoneyUnit;
}

/** A value in words: money with its unit, terms and references by their names, an item by what it is known by. */
export function describeValue(
  report: object,
  path: Path,
  value: Json | undefined,
  { codeNames, moneyUnit }: Words,
): string {
  if (value === undefined || value === '' || value === null) return '（空）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (isList(value)) return listInWords(value);
  if (isObject(value)) {
    const words = calledIn(value, codeNames).join(' ');
    return typeof value.id === 'string' ? `一整行 ${words}`.trim() : shortened(JSON.stringify(value));
  }
  return textInWords(report, path, value, { codeNames, moneyUnit });
}

function textInWords(report: object, path: Path, text: string, { codeNames, moneyUnit }: Words): string {
  const key = fieldKey(path);
  const last = key.slice(key.lastIndexOf('.') + 1);
  if (moneyKeys.test(key) && /^-?\d+\.\d\d$/.test(text)) {
    const decimals = moneyUnit === '元' ? 2 : 6;
    const money = formatAmount(text as Amount, {
      unit: moneyUnit,
      decimals,
      grouping: true,
      trailingZeros: moneyUnit === '元',
    });
    return `${money} ${moneyUnit}`;
  }
  if (last === 'unit' || last === 'counterparty' || last === 'project' || last === 'scope') {
    const named = nameIn(report, last === 'project' ? 'projects' : 'units', text);
    return named ?? (text === 'department' ? '整个部门' : text);
  }
  if (last === 'functionalClass') return named(text, codeNames.functionalClass.get(text));
  if (last === 'economicClass') return named(text, codeNames.departmentEconomicClass.get(text));
  if (last === 'governmentEconomicClass') return named(text, codeNames.governmentEconomicClass.get(text));
  const choices = choiceNames[key];
  if (choices) return choices[text] ?? text;
  return termKeys.has(last)
    ? ((termNames as Readonly<Record<string, string>>)[text] ?? text)
    : shortened(text);
}

const moneyKeys =
  /(?:amount|budget|fiscal|other|unitPrice|smallBusinessShare|bookTotal|agencyOperatingCost)$|^assets\.parts\.\w+\.value$|^lastYear\.(?:expenditure|threePublic)\./;
/** Choices of single fields by what people call them. */
const choiceNames: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'department.kind': departmentKindNames,
  rounding: roundingNames,
  'projects.type': projectTypeNames,
  'assets.basis': assetBasisNames,
  'lastYear.basis': lastYearBasisNames,
  'lastYear.origin': lastYearOriginNames,
};
const termKeys = new Set(['category', 'source', 'kind', 'item', 'fund', 'nature']);

const named = (code: string, name: string | undefined): string => (name ? `${code} ${name}` : code);

function nameIn(report: object, list: string, id: string): string | undefined {
  const name = valueAt(report, [list, { id }, 'name']);
  return typeof name === 'string' && name !== '' ? name : undefined;
}

const listInWords = (value: readonly Json[]): string =>
  value.length === 0 ? '（空）' : shortened(value.map(itemInWords).join('；'));

/** An item of a list that has no ids: a text, a name given to a code, a fund. */
export function itemInWords(item: Json): string {
  if (typeof item === 'string') return item;
  if (!isObject(item) || typeof item.code !== 'string' || typeof item.list !== 'string')
    return JSON.stringify(item);
  const list = (codeListNames as Readonly<Record<string, string>>)[item.list] ?? item.list;
  return `${list} ${item.code} ${item.name}`;
}

const shortened = (text: string): string => (text.length > 200 ? `${text.slice(0, 200)}…` : text);
