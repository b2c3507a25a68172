import type { PrintedFigure } from '../printed/printed-figure.ts';

/** Half of 0.01 万元. */
const mostSlack = 50_000n;

/** A figure that somebody set, not one that was rounded: 6万元 means 6.00. */
export const asMeant = ({ value, slack }: PrintedFigure): PrintedFigure => ({
  value,
  slack: slack > mostSlack ? mostSlack : slack,
});
