import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { admissionOf } from './admission.ts';
import { refuse } from './refuse.ts';
import { addressOf } from './request-origin.ts';

const minute = 60_000;

/** How often what may be asked, in one window. */
const limits = {
  /** Failed attempts to sign in or to set up, by address: whoever gets in does not count. */
  entrance: { windowMs: 15 * minute, limit: 30 },
  /** Everything else, by session; a table pasted or a document paged through comes nowhere near it. */
  general: { windowMs: minute, limit: 1200 },
} as const;

export interface RateLimits {
  readonly entrance: RequestHandler;
  readonly general: RequestHandler;
}

export function createRateLimits(hitStore: HitStoreMaker): RateLimits {
  return {
    entrance: limit(limits.entrance, byAddress, true, hitStore),
    general: limit(limits.general, bySession, false, hitStore),
  };
}

type HitStoreMaker = (windowMs: number) => NonNullable<Parameters<typeof rateLimit>[0]>['store'] & object;

function limit(
  { windowMs, limit: most }: { readonly windowMs: number; readonly limit: number },
  keyGenerator: (request: Request, response: Response) => string,
  skipSuccessfulRequests: boolean,
  hitStore: HitStoreMaker,
): RequestHandler {
  return rateLimit({
    windowMs,
    limit: most,
    keyGenerator,
    skipSuccessfulRequests,
    store: hitStore(windowMs),
    standardHeaders: false,
    legacyHeaders: false,
    // What a header says of another address is believed of trusted proxies alone, which Express sees to.
    validate: { xForwardedForHeader: false, forwardedHeader: false },
    handler: (_request, response) => {
      response.set('Retry-After', String(windowMs / 1000));
      refuse(response, 429, [
        { where: '请求', message: `操作过于频繁，已暂停。请等待 ${windowMs / minute} 分钟后再试。` },
      ]);
    },
  });
}

const byAddress = (request: Request): string => ipKeyGenerator(addressOf(request));
const bySession = (request: Request, response: Response): string =>
  admissionOf(response).caller?.session.id ?? byAddress(request);
