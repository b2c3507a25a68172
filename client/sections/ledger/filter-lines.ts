import type { WorkingReport } from '../../../schemas/model/working-report.ts';

type Lines = WorkingReport['lines'];

/** '' where all are wanted. */
export interface LineWish {
  readonly unit: string;
  readonly category: string;
  readonly source: string;
}

export const everyLine: LineWish = { unit: '', category: '', source: '' };

/** The lines hidden when the wish is made. What is typed or added later stays in sight, whatever it says. */
export function hiddenLines(lines: Lines, wish: LineWish): ReadonlySet<string> {
  const keys = Object.keys(wish) as readonly (keyof LineWish)[];
  const wanted = keys.filter((key) => wish[key] !== '');
  return new Set(lines.filter((line) => wanted.some((key) => line[key] !== wish[key])).map(({ id }) => id));
}
