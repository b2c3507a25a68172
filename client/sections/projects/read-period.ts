import type { GridReading } from '../../grid/grid-contract.ts';

/** 起止年限: `2024-2026`, or one year; undefined where nothing is typed. */
export function readPeriod(text: string): GridReading {
  const plain = text.normalize('NFKC').replace(/[\s年]/g, '');
  if (plain === '') return { value: undefined };
  const match = /^(\d{4})(?:(?:[-—–~至]|——)(\d{4}))?$/.exec(plain);
  const from = Number(match?.[1]);
  const to = Number(match?.[2] ?? match?.[1]);
  if (!match) return { fault: `“${text}”不是起止年限：应为两个年份，例如 2024-2026` };
  if (to < from) return { fault: `“${text}”的终止年份早于起始年份：应为先起后止，例如 2024-2026` };
  return { value: { from, to } };
}
