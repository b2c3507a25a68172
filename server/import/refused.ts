import { UnusableInput } from '../../schemas/problem.ts';

/** A file that is not read, and why, in words for the person who gave it. */
export const refused = (message: string, where = ''): UnusableInput =>
  new UnusableInput([{ where, message }]);
