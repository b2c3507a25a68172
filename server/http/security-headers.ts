import { randomBytes } from 'node:crypto';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** One header set for all answers. On plain HTTP neither HSTS nor an upgrade to HTTPS: the page would not load on a LAN. */
export function securityHeaders(): readonly RequestHandler[] {
  return [
    (_request, response, next) => {
      response.locals.styleNonce = randomBytes(16).toString('base64');
      next();
    },
    helmet({
      hsts: false,
      referrerPolicy: { policy: 'no-referrer' },
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          // antd writes its rules into style elements of its own, which carry this nonce.
          styleSrc: ["'self'", (_request, response) => `'nonce-${styleNonce(response as Response)}'`],
          imgSrc: ["'self'", 'data:', 'blob:'],
          fontSrc: ["'self'", 'data:'],
          connectSrc: ["'self'"],
          workerSrc: ["'self'"],
          baseUri: ["'none'"],
          formAction: ["'none'"],
          frameAncestors: ["'none'"],
        },
      },
    }),
  ];
}

export const styleNonce = (response: Response): string => String(response.locals.styleNonce);
