import { type Request, type RequestHandler, type Response, Router } from 'express';
import { contract } from '../../schemas/api/contract.ts';
import { policies } from '../../schemas/api/roles.ts';
import type { Sessions } from '../accounts/sessions.ts';
import { admissionOf } from './admission.ts';
import { admit, identify } from './admit.ts';
import type { RateLimits } from './rate-limits.ts';
import { readRequest } from './read-request.ts';
import { receiveBody } from './receive-body.ts';
import type { Reply } from './reply.ts';
import { originOf } from './request-origin.ts';
import { sameOriginCheck } from './same-origin-check.ts';
import { sendReply } from './send-reply.ts';
import type { Contract, EndpointName, Services } from './service.ts';
import type { SessionCookie } from './session-cookie.ts';
import { signalOfRequest } from './signal-of-request.ts';

export interface ContractParts {
  readonly services: Services;
  readonly sessions: Pick<Sessions, 'callerOf'>;
  readonly cookie: SessionCookie;
  readonly limits: RateLimits;
}

/** A route for each request of the contract. Nothing of a request is read before it is known that its sender may ask it. */
export function contractRoutes(parts: ContractParts): Router {
  const routes = Router({ caseSensitive: true });
  for (const [name, endpoint] of inOrder()) {
    const method = endpoint.method.toLowerCase() as 'get' | 'post' | 'patch' | 'delete';
    routes[method](
      endpoint.path,
      ...gate(endpoint, parts),
      ...receiveBody(name, endpoint),
      serve(name, parts),
    );
  }
  return routes;
}

/** A path with a fixed word goes before one with a parameter in the same place. */
function inOrder(): readonly (readonly [EndpointName, Contract[EndpointName]])[] {
  const fixedFirst = (path: string): string => path.replaceAll(':', '\uffff');
  const entries = Object.entries(contract) as [EndpointName, Contract[EndpointName]][];
  return entries.toSorted(([, a], [, b]) => (fixedFirst(a.path) < fixedFirst(b.path) ? -1 : 1));
}

function gate(
  endpoint: Contract[EndpointName],
  { sessions, cookie, limits }: ContractParts,
): readonly RequestHandler[] {
  const isChange = endpoint.method !== 'GET';
  const isEntrance = isChange && policies[endpoint.action] === 'public';
  return [
    ...(isChange ? [sameOriginCheck] : []),
    identify(sessions, cookie),
    isEntrance ? limits.entrance : limits.general,
    admit(endpoint),
  ];
}

const serve =
  (name: EndpointName, { services, cookie }: ContractParts): RequestHandler =>
  async (request, response) => {
    const call = callOf(contract[name], request, response);
    // The parts have been read by the endpoint of this name, whose service it is.
    const service = services[name] as unknown as (call: unknown) => Promise<Reply<unknown>>;
    const reply = await service(call);
    if (!response.destroyed) sendReply(response, reply, cookie);
  };

const callOf = (endpoint: Contract[EndpointName], request: Request, response: Response) => ({
  ...readRequest(endpoint, request),
  ...admissionOf(response),
  origin: originOf(request),
  signal: signalOfRequest(response),
});
