import { contract } from '../../schemas/api/contract.ts';
import { csrfHeader } from '../../schemas/api/csrf-header.ts';
import type { Endpoint, PathParameters } from '../../schemas/api/endpoint.ts';
import { pathOf } from '../../schemas/api/endpoint.ts';

/** Somebody signed in, asking the server as a page does. */
export interface Client {
  ask<Path extends string, Body, Answer>(
    endpoint: Endpoint<Path, unknown, Body, Answer>,
    parameters: PathParameters<Path>,
    body?: Body,
  ): Promise<Answer>;
  bytes(path: string): Promise<Uint8Array>;
  /** The same person at another computer. */
  again(): Promise<Client>;
  /** `name=value` of the session's cookie. */
  readonly cookie: string;
}

const person = { name: '测量员', password: 'measure-me-2026' };

/** Makes the first account with the token of the console, and signs in. */
export const firstClient = (url: string, token: string): Promise<Client> =>
  open(url, contract.setUp.path, { ...person, token, organisation: '示例单位' });

async function open(url: string, path: string, body: unknown): Promise<Client> {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: new URL(url).origin },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
  const cookie = (response.headers.getSetCookie()[0] ?? '').split(';')[0] ?? '';
  const { csrfToken } = (await response.json()) as { csrfToken: string };
  return client(url, cookie, csrfToken);
}

function client(url: string, cookie: string, csrfToken: string): Client {
  const headers = {
    Cookie: cookie,
    [csrfHeader]: csrfToken,
    Origin: new URL(url).origin,
    'Content-Type': 'application/json',
  };
  const fetched = async (path: string, method: string, body?: unknown) => {
    const request =
      body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) };
    const response = await fetch(url + path, request);
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  };
  return {
    cookie,
    ask: async (endpoint, parameters, body) =>
      (await (await fetched(pathOf(endpoint, parameters), endpoint.method, body)).json()) as never,
    bytes: async (path) => new Uint8Array(await (await fetched(path, 'GET')).arrayBuffer()),
    again: () => open(url, contract.signIn.path, person),
  };
}
