import type { z } from 'zod';

/** One request of the contract; `:name` in the path is a parameter. */
export interface Endpoint<Path extends string, Answer> {
  readonly method: 'GET' | 'POST';
  readonly path: Path;
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
  endpoint: Endpoint<Path, unknown>,
  parameters: PathParameters<Path>,
): string {
  const values: Readonly<Record<string, string>> = parameters;
  return endpoint.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(values[name] ?? ''));
}
