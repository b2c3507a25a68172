import { ms } from './ms.ts';

/** How the time grows with the size, the first being 1. */
export function growth(taken: readonly number[]): string {
  const [one = 1] = taken;
  return taken.map((value) => `${ms(value)} (${(value / one).toFixed(2)}×)`).join(', ');
}
