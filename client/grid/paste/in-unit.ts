import type { MoneyUnit } from '../../../schemas/model/amount.ts';

/** A pasted amount with the unit it is in behind it, so that it is read by that; other texts as they are. */
export const inUnit = (text: string, unit: MoneyUnit): string =>
  /\d/.test(text) && !/元\s*[)）]?\s*$/.test(text) ? `${text.trim()}${unit}` : text;
