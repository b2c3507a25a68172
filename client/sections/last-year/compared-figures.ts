import type { Pack } from '../../../schemas/pack/pack.ts';

/** The figures of the text that compare with a row of last year's figures (`threePublic.reception`). */
export const comparedFigures = ({ changes }: Pack, row: string): readonly string[] =>
  Object.entries(changes)
    .filter(([, { lastYear }]) => {
      const [part, key] = row.split('.');
      const own = Object.entries(lastYear).find(([name]) => name === part)?.[1];
      return own === true || (Array.isArray(own) && own.includes(key));
    })
    .map(([name]) => name);
