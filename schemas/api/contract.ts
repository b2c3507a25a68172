import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { type PackSummary, packSummarySchema } from './pack-summary.ts';
import { type SampleSummary, sampleSummarySchema } from './sample-summary.ts';
import { type ServerIdentity, serverIdentitySchema } from './server-identity.ts';

/** Everything the browser may ask of the server. A refusal of any of them has the shape of `refusalSchema`. */
export const contract = {
  identity: endpoint<'/api/identity', ServerIdentity>('GET', '/api/identity', serverIdentitySchema),
  packs: endpoint<'/api/packs', readonly PackSummary[]>(
    'GET',
    '/api/packs',
    z.array(packSummarySchema).readonly(),
  ),
  samples: endpoint<'/api/samples', readonly SampleSummary[]>(
    'GET',
    '/api/samples',
    z.array(sampleSummarySchema).readonly(),
  ),
  /** The report of a sample, as it would be uploaded. */
  sample: endpoint<'/api/samples/:id', unknown>('GET', '/api/samples/:id', z.unknown()),
  /** Body: a report as JSON. Answer: the file, its name in Content-Disposition, what it lacks in `gapCountHeader`. */
  document: endpoint<'/api/documents/:format', never>('POST', '/api/documents/:format', 'bytes'),
} as const;

function endpoint<Path extends string, Answer>(
  method: 'GET' | 'POST',
  path: Path,
  answer: z.ZodType<Answer> | 'bytes',
): Endpoint<Path, Answer> {
  return { method, path, answer };
}
