import type { MoneyUnit } from '../model/amount.ts';
import type { CodeNames } from '../model/code-list.ts';
import type { Path } from './change.ts';
import { describePath } from './describe-path.ts';
import { describeValue } from './describe-value.ts';
import { isObject } from './identified-list.ts';
import { valueAt } from './value-at.ts';

export interface FieldInWords {
  readonly name: string;
  readonly value: string;
}

/** The fields of an item that say anything, each with its name. */
export function fieldsInWords(
  report: object,
  path: Path,
  words: { readonly codeNames: CodeNames; readonly moneyUnit: MoneyUnit },
): readonly FieldInWords[] {
  const item = valueAt(report, path);
  if (!isObject(item)) return [];
  return Object.entries(item)
    .filter(([key, value]) => key !== 'id' && !isBlank(value))
    .map(([key, value]) => ({
      name: describePath([], [...path.filter((step) => typeof step === 'string'), key], words.codeNames)
        .split(' › ')
        .at(-1) as string,
      value: describeValue(report, [...path, key], value, words),
    }));
}

const isBlank = (value: unknown): boolean =>
  value === '' || value === false || (Array.isArray(value) && value.length === 0);
