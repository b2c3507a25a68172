/** What becomes of a part of last year's report: taken over, taken over to be looked at, or not taken over. */
export type Fate = 'carry' | 'confirm' | 'clear';

export const fateNames: Readonly<Record<Fate, string>> = {
  carry: '沿用',
  confirm: '沿用，待确认',
  clear: '清空',
};
