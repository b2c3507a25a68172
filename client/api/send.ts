import { csrfHeader } from '../../schemas/api/csrf-header.ts';
import { addressOf } from './address-of.ts';
import type { SendableCall, SendableEndpoint } from './call.ts';
import { csrfToken } from './csrf-token.ts';
import { Unreachable } from './unreachable.ts';

/**
 * Sends one request of the contract; whatever the status, the answer is returned.
 * @throws Unreachable where none comes; the browser's own `AbortError` where `signal` called it off
 */
export async function send(endpoint: SendableEndpoint, call: SendableCall): Promise<Response> {
  const headers = new Headers();
  if (endpoint.method !== 'GET') headers.set(csrfHeader, csrfToken());
  const isFile = call.body instanceof Uint8Array;
  if (call.body !== undefined)
    headers.set('Content-Type', isFile ? 'application/octet-stream' : 'application/json');
  const request: RequestInit = { method: endpoint.method, headers, signal: call.signal ?? null };
  if (call.body !== undefined)
    request.body = isFile ? (call.body as Uint8Array<ArrayBuffer>) : JSON.stringify(call.body);
  return fetch(addressOf(endpoint, call), request).catch((error: unknown) => {
    throw call.signal?.aborted ? error : new Unreachable();
  });
}
