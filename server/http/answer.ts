import type { Response } from 'express';
import type { Endpoint } from '../../schemas/api/endpoint.ts';

/** Answers with a value of the shape that the contract promises. */
export function answer<Answer>(
  response: Response,
  _endpoint: Endpoint<string, Answer>,
  value: NoInfer<Answer>,
): void {
  response.set('Cache-Control', 'no-store').json(value);
}
