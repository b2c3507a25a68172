import type { Pack } from './pack.ts';

/** Whether the year is one of those the pack is made for. */
export const serves = ({ years: { from, to } }: Pick<Pack, 'years'>, year: number): boolean =>
  year >= from && (to === undefined || year <= to);

/** `2024 年起`, `2023 年`, `2020 年至 2022 年`. */
export const servedYears = ({ years: { from, to } }: Pick<Pack, 'years'>): string =>
  to === from ? `${from} 年` : `${from} 年${to === undefined ? '起' : `至 ${to} 年`}`;
