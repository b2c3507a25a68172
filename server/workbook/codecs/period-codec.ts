import { isObject } from '../../../schemas/edit/identified-list.ts';
import { readPeriod } from '../../../schemas/model/read-period.ts';
import type { Codec } from '../field.ts';

/** 起止年限: `2024-2026`, or one year. */
export const periodCodec: Codec = {
  kind: 'text',
  blank: undefined,
  write: (value) => {
    if (!isObject(value)) return '';
    return value.from === value.to ? String(value.from) : `${value.from}-${value.to}`;
  },
  read: (text) => {
    const period = readPeriod(text);
    return period && period.from <= period.to
      ? { value: period }
      : { fault: `“${text.slice(0, 40)}”不是起止年限：应为先起后止的两个年份，例如 2024-2026` };
  },
};
