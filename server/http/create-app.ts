import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { Sessions } from '../accounts/sessions.ts';
import { clientPage } from './client-page.ts';
import { contractRoutes } from './contract-routes.ts';
import { errorHandler } from './error-handler.ts';
import { createHitStore } from './hit-store.ts';
import { type HostRules, hostCheck } from './host-check.ts';
import { createRateLimits } from './rate-limits.ts';
import { refuse } from './refuse.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import type { Services } from './service.ts';
import { sessionCookie } from './session-cookie.ts';

export interface AppParts extends HostRules {
  readonly services: Services;
  readonly sessions: Pick<Sessions, 'callerOf'>;
  readonly log: Logger;
  /** Folder of the built client. */
  readonly clientFolder: string;
  /** Addresses and networks of proxies whose word on where a request comes from is taken. */
  readonly trustedProxies: readonly string[];
  readonly newId: () => string;
  readonly now: () => Date;
  /** Milliseconds that only ever grow. */
  readonly elapsed: () => number;
}

/** The application as a function of its services. */
export function createApp(parts: AppParts): Express {
  const { services, sessions, log, clientFolder, trustedProxies, newId, now, elapsed } = parts;
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', trustedProxies);
  app.use(requestLog(log, elapsed));
  app.use(...securityHeaders());
  app.use(hostCheck(parts));
  app.use(compression());
  app.use(
    contractRoutes({
      services,
      sessions,
      cookie: sessionCookie,
      limits: createRateLimits((windowMs) => createHitStore(windowMs, now)),
    }),
  );
  app.use(clientPage(clientFolder));
  app.use((request, response) => {
    refuse(response, 404, [{ where: request.path, message: '没有这个地址。请从首页进入。' }]);
  });
  app.use(errorHandler(log, newId));
  return app;
}
