import type { Problem } from '../../schemas/problem.ts';

/** Thrown where the server did not do what it was asked; `problems` says why, in words for the person at the page. */
export class Refused extends Error {
  constructor(
    readonly status: number,
    readonly problems: readonly Problem[],
    /** The session has ended: the same request succeeds once the person has signed in again. */
    readonly needsSignIn: boolean,
  ) {
    super(problems.map(({ message }) => message).join('\n'));
    this.name = 'Refused';
  }
}
