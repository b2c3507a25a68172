import { readPeriod } from '../../../schemas/model/read-period.ts';
import type { GridReading } from '../../grid/grid-contract.ts';

/** 起止年限 as typed; undefined where nothing is. */
export function typedPeriod(text: string): GridReading {
  if (text.trim() === '') return { value: undefined };
  const period = readPeriod(text);
  if (!period) return { fault: `“${text}”不是起止年限：应为两个年份，例如 2024-2026` };
  return period.to < period.from
    ? { fault: `“${text}”的终止年份早于起始年份：应为先起后止，例如 2024-2026` }
    : { value: period };
}
