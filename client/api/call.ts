import type { z } from 'zod';
import type { Endpoint, PathParameters } from '../../schemas/api/endpoint.ts';

/** What goes with a request: the parameters of its path, what stands behind it, its body. Each only where it has one. */
export type Call<Path extends string, Query, Body> = {
  readonly signal?: AbortSignal | undefined;
  readonly query?: Query | undefined;
} & ParametersOf<Path> &
  BodyOf<Body>;

type ParametersOf<Path extends string> = [keyof PathParameters<Path>] extends [never]
  ? { readonly params?: undefined }
  : { readonly params: PathParameters<Path> };

type BodyOf<Body> = [Body] extends [undefined] ? { readonly body?: undefined } : { readonly body: Body };

/** What `send` needs of an endpoint, whatever its types. */
export interface SendableEndpoint {
  readonly method: Endpoint<string, unknown, unknown, unknown>['method'];
  readonly path: string;
  readonly action: Endpoint<string, unknown, unknown, unknown>['action'];
  readonly answer: z.ZodType | 'bytes';
}

export interface SendableCall {
  readonly params?: Readonly<Record<string, string>> | undefined;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}
