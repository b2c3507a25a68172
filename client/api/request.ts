import type { z } from 'zod';
import { signInStateSchema } from '../../schemas/api/accounts.ts';
import type { Endpoint } from '../../schemas/api/endpoint.ts';
import type { Call } from './call.ts';
import { rememberCsrfToken } from './csrf-token.ts';
import { refusalOf } from './refusal-of.ts';
import { send } from './send.ts';
import { tellSignIn } from './session-events.ts';
import { Unreachable } from './unreachable.ts';

/**
 * Asks one request of the contract and checks the answer's shape. A 409 that has the shape of an answer is one: a save
 * that came too late answers what others saved.
 * @throws Refused, Unreachable, or `AbortError` where `call.signal` called it off
 */
export async function request<Path extends string, Query, Body, Answer>(
  endpoint: Endpoint<Path, Query, Body, Answer>,
  call: NoInfer<Call<Path, Query, Body>>,
): Promise<Answer> {
  if (endpoint.answer === 'bytes') throw new TypeError(`${endpoint.path} answers a file`);
  const response = await send(endpoint, call);
  const body = await bodyOf(response, call.signal);
  const parsed = endpoint.answer.safeParse(body);
  if (response.ok && parsed.success) return remember(endpoint.answer, parsed.data);
  if (response.status === 409 && parsed.success && !isRefusal(body)) return parsed.data;
  throw refusalOf(endpoint, response.status, body);
}

const isRefusal = (body: unknown): boolean => typeof body === 'object' && body !== null && 'problems' in body;

/** Undefined where it is no JSON; no schema of the contract takes that for an answer but one that takes all. */
async function bodyOf(response: Response, signal: AbortSignal | undefined): Promise<unknown> {
  const text = await response.text().catch((error: unknown) => {
    throw signal?.aborted ? error : new Unreachable();
  });
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Nobody who signs in, however it is done, can forget to take the new token along. */
function remember<Answer>(schema: z.ZodType<Answer>, answer: Answer): Answer {
  if (schema === (signInStateSchema as z.ZodType)) {
    const { csrfToken, user } = signInStateSchema.parse(answer);
    rememberCsrfToken(csrfToken);
    if (user) tellSignIn(user);
  }
  return answer;
}
