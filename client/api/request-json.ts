import { type Endpoint, type PathParameters, pathOf } from '../../schemas/api/endpoint.ts';
import { send } from './send.ts';

/** Asks one request of the contract and checks the answer's shape. */
export async function requestJson<Path extends string, Answer>(
  endpoint: Endpoint<Path, Answer>,
  parameters: PathParameters<Path>,
  signal: AbortSignal,
): Promise<Answer> {
  if (endpoint.answer === 'bytes') throw new TypeError(`${endpoint.path} answers a file`);
  const response = await send(pathOf(endpoint, parameters), { method: endpoint.method, signal });
  return endpoint.answer.parse(await response.json());
}
