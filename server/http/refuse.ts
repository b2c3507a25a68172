import type { Response } from 'express';
import type { Refusal } from '../../schemas/api/refusal.ts';
import type { Problem } from '../../schemas/problem.ts';

/** Answers that a request was not carried out, and why. */
export function refuse(
  response: Response,
  status: number,
  problems: readonly Problem[],
  incident?: string,
): void {
  const refusal: Refusal = { problems: [...problems], ...(incident ? { incident } : {}) };
  response.status(status).set('Cache-Control', 'no-store').json(refusal);
}
