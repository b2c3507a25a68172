import type { Problem } from '../../schemas/problem.ts';

/** Why a request is not carried out: the words of the status codes in the contract. */
export type RefusalReason = keyof typeof statusOfReason;

export const statusOfReason = {
  unusable: 400,
  notSignedIn: 401,
  mayNot: 403,
  missing: 404,
  stale: 409,
  tooOften: 429,
} as const;

/** Thrown where a request is refused for another reason than the shape of what came with it. */
export class RefusedRequest extends Error {
  readonly problems: readonly Problem[];

  constructor(
    readonly reason: RefusalReason,
    where: string,
    message: string,
  ) {
    super(message);
    this.name = 'RefusedRequest';
    this.problems = [{ where, message }];
  }
}
