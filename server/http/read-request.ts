import type { Request } from 'express';
import type { z } from 'zod';
import { fileBody } from '../../schemas/api/import.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { readJsonFile } from '../../schemas/read-json-file.ts';
import { RefusedRequest } from '../accounts/refused-request.ts';
import { decodeText } from '../reports/decode-text.ts';
import { problemsOfRequest } from './request-problems.ts';
import type { Contract, EndpointName } from './service.ts';

export interface RequestParts {
  readonly parameters: Readonly<Record<string, string>>;
  readonly query: unknown;
  readonly body: unknown;
}

/**
 * The parts of a request in the shapes the contract gives them.
 * @throws UnusableInput naming what has another shape; RefusedRequest where the address can name nothing
 */
export function readRequest(endpoint: Contract[EndpointName], request: Request): RequestParts {
  return {
    parameters: parametersOf(request),
    query: parse(endpoint.query, request.query),
    body: parse(endpoint.body, bodyOf(endpoint, request)),
  };
}

/** Everything with an id or a name in an address is called by these letters; other ones name nothing there is. */
const nameShape = /^[\w.-]{1,100}$/;

function parametersOf({ params }: Request): Readonly<Record<string, string>> {
  const parameters = Object.entries(params).map(([name, value]) => [name, String(value)] as const);
  if (parameters.some(([, value]) => !nameShape.test(value)))
    throw new RefusedRequest('missing', '地址', '没有这个地址。请返回首页，从列表中重新打开。');
  return Object.fromEntries(parameters);
}

function bodyOf({ body }: Contract[EndpointName], request: Request): unknown {
  const isWanted = !body.safeParse(undefined).success;
  if (!isWanted) return undefined;
  if (body === fileBody && request.body instanceof Uint8Array) return request.body;
  if (request.body instanceof Uint8Array && request.body.length > 0)
    return readJsonFile(request.body, decodeText);
  throw new UnusableInput([
    { where: '请求', message: '没有收到内容。请求正文应为 JSON（Content-Type: application/json）。' },
  ]);
}

function parse(schema: z.ZodType, value: unknown): unknown {
  const parsed = schema.safeParse(value, { reportInput: true });
  if (!parsed.success) throw new UnusableInput(problemsOfRequest(parsed.error.issues));
  return parsed.data;
}
