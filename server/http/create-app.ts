import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { contract } from '../../schemas/api/contract.ts';
import type { ReportService } from '../reports/report-service.ts';
import { answer } from './answer.ts';
import { clientPage } from './client-page.ts';
import { errorHandler } from './error-handler.ts';
import { hostCheck } from './host-check.ts';
import { isLoopback } from './is-loopback.ts';
import { refuse } from './refuse.ts';
import { reportRoutes } from './report-routes.ts';
import { requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';

export interface AppServices {
  readonly reports: ReportService;
  readonly log: Logger;
  /** Folder of the built client. */
  readonly clientFolder: string;
  /** The address listened on; beyond loopback any name of this computer is good. */
  readonly host: string;
  readonly newId: () => string;
  /** Milliseconds that only ever grow. */
  readonly now: () => number;
}

/** The application as a function of its services. */
export function createApp({ reports, log, clientFolder, host, newId, now }: AppServices): Express {
  const app = express();
  app.disable('x-powered-by');
  app.use(requestLog(log, now));
  app.use(...securityHeaders());
  if (isLoopback(host)) app.use(hostCheck());
  app.use(compression());
  app.get(contract.identity.path, (_request, response) => {
    answer(response, contract.identity, { product: 'budget-disclosure' });
  });
  app.use(reportRoutes(reports));
  app.use(clientPage(clientFolder));
  app.use((request, response) => {
    refuse(response, 404, [{ where: request.path, message: '没有这个地址。请从首页进入。' }]);
  });
  app.use(errorHandler(log, newId));
  return app;
}
