import { indicatorText } from '../../../schemas/model/indicator-text.ts';
import type { Indicator } from '../../../schemas/model/project.ts';
import { plain } from '../recognise/plain.ts';
import type { PrintedIndicator } from '../recognise/recognised-form.ts';
import { oneLine } from './one-line.ts';

const apart = /^(≥|≤|>|<|=)?\s*(\d+(?:\.\d+)?)\s*([^\d\s.,，。；;]{0,8})$/;

/** A unit that is no unit of a count: the number would stand alone, or the words be cut. */
const unfit = /月\/|^[人次]数$|率$|^月(?![度次均])|^[年日](?:[底末初]|之?前)/;

/** An indicator row, its value in operator, number and unit where they make the printed text again. */
export function indicatorEntry(
  [level1, level2, name, description, value, basis]: PrintedIndicator,
  id: string,
): Indicator {
  return {
    id,
    level1: oneLine(level1),
    level2: oneLine(level2),
    name,
    description,
    ...partsOf(value),
    basis,
  };
}

type Value = Pick<Indicator, 'operator' | 'value' | 'unit' | 'asPrinted'>;

function partsOf(printed: string): Value {
  if (printed === '') return {};
  const [, operator, value = '', unit = ''] =
    apart.exec(printed.replaceAll('＞', '>').replaceAll('＜', '<').replaceAll('％', '%')) ?? [];
  const parts: Value = {
    ...(operator ? { operator: operator as NonNullable<Indicator['operator']> } : {}),
    value,
    ...(unit ? { unit } : {}),
  };
  const again = indicatorText({ ...parts } as Indicator);
  return value !== '' && !unfit.test(unit) && plain(again) === plain(printed)
    ? parts
    : { asPrinted: printed };
}
