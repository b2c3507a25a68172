import { contract } from '../../schemas/api/contract.ts';
import { csrfHeader } from '../../schemas/api/csrf-header.ts';
import { pathOf } from '../../schemas/api/endpoint.ts';
import type { EndpointName } from '../../server/http/service.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
  readonly text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly body: any;
}

export interface Asking {
  readonly parameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

/** What a browser with a session sends and gets. */
export interface Client {
  ask(name: EndpointName, asking?: Asking): Promise<Answered>;
  /** `name=value`; empty before signing in. */
  readonly cookie: string;
  readonly csrfToken: string;
}

/** Asks the requests of the contract as the pages do, with the cookie and the secret of the session: an earlier one or, once signed in, its own. */
export function clientOf(url: string, session: Pick<Client, 'cookie' | 'csrfToken'> = signedOut): Client {
  const state = { cookie: session.cookie, csrfToken: session.csrfToken };
  return {
    get cookie() {
      return state.cookie;
    },
    get csrfToken() {
      return state.csrfToken;
    },
    ask: async (name, { parameters = {}, query, body, headers = {}, signal } = {}) => {
      const endpoint = contract[name];
      const search = query ? `?${new URLSearchParams(query)}` : '';
      const response = await fetch(`${url}${pathOf(endpoint, parameters as never)}${search}`, {
        method: endpoint.method,
        headers: {
          ...(state.cookie ? { Cookie: state.cookie } : {}),
          ...(endpoint.method === 'GET' ? {} : { [csrfHeader]: state.csrfToken }),
          ...(body === undefined ? {} : { 'Content-Type': typeOf(body) }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: bodyOf(body) }),
        ...(signal ? { signal } : {}),
      });
      const answered = await answeredOf(response);
      const [cookie] = response.headers.getSetCookie();
      if (cookie !== undefined) state.cookie = cookie.split(';')[0] ?? '';
      if (answered.body?.csrfToken) state.csrfToken = answered.body.csrfToken;
      return answered;
    },
  };
}

const typeOf = (body: unknown): string =>
  body instanceof Uint8Array ? 'application/octet-stream' : 'application/json';

const bodyOf = (body: unknown): string | Uint8Array<ArrayBuffer> =>
  body instanceof Uint8Array
    ? (body as Uint8Array<ArrayBuffer>)
    : typeof body === 'string'
      ? body
      : JSON.stringify(body);

const signedOut = { cookie: '', csrfToken: '' };

async function answeredOf(response: Response): Promise<Answered> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder().decode(bytes);
  const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
  return {
    status: response.status,
    headers: response.headers,
    bytes,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}
