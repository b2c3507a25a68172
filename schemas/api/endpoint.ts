import type { z } from 'zod';
import type { Action } from './roles.ts';

/**
 * One request of the contract; `:name` in the path is a parameter, `query` what may stand behind it. `action` decides who
 * may ask it, by the table of policies.
 */
export interface Endpoint<Path extends string, Query, Body, Answer> {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  readonly path: Path;
  readonly action: Action;
  readonly query: z.ZodType<Query>;
  readonly body: z.ZodType<Body>;
  /** Shape of the answer, or `bytes` for a file. */
  readonly answer: z.ZodType<Answer> | 'bytes';
}

type ParameterName<Path extends string> = Path extends `${string}:${infer Name}/${infer Rest}`
  ? Name | ParameterName<Rest>
  : Path extends `${string}:${infer Name}`
    ? Name
    : never;

export type PathParameters<Path extends string> = Readonly<Record<ParameterName<Path>, string>>;

/** The path of a request with its parameters filled in. */
export function pathOf<Path extends string>(
  endpoint: { readonly path: Path },
  parameters: PathParameters<Path>,
): string {
  const values: Readonly<Record<string, string>> = parameters;
  return endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
