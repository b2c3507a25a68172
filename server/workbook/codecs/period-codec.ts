import { isObject } from '../../../schemas/edit/identified-list.ts';
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
    const match = /^(\d{4})(?:(?:[-—–~至]|——)(\d{4}))?$/.exec(text.normalize('NFKC').replace(/[\s年]/g, ''));
    const [from, to] = [Number(match?.[1]), Number(match?.[2] ?? match?.[1])];
    return match && from <= to
      ? { value: { from, to } }
      : { fault: `“${text.slice(0, 40)}”不是起止年限：应为先起后止的两个年份，例如 2024-2026` };
  },
};
