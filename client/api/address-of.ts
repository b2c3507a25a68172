import { pathOf } from '../../schemas/api/endpoint.ts';
import type { SendableCall, SendableEndpoint } from './call.ts';

/** The address of a request: its path with the parameters filled in, and what stands behind it. */
export function addressOf(endpoint: SendableEndpoint, { params, query }: SendableCall): string {
  const path = pathOf(endpoint, params ?? {});
  const entries = Object.entries((query ?? {}) as Readonly<Record<string, unknown>>);
  const given = entries.filter(([, value]) => value !== undefined);
  if (given.length === 0) return path;
  return `${path}?${new URLSearchParams(given.map(([key, value]) => [key, String(value)]))}`;
}
