import type { Problem } from '../../schemas/problem.ts';

/** Thrown where the server did not do what it was asked; `problems` says why, in words for the person at the page. */
export class Refused extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = 'Refused';
  }
}
