import type { ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import { failureMessage } from './failure-message.ts';
import { refusalOf } from './refusal-of.ts';
import { refusalOfBody } from './refusal-of-body.ts';
import { refuse } from './refuse.ts';

/** The one place that turns what was thrown into an answer. Only the log sees the error itself. */
export function errorHandler(log: Logger, newId: () => string): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.destroyed) return;
    if (response.headersSent) return next(error);
    const refusal = refusalOf(error) ?? refusalOfBody(error);
    if (refusal && refusal.status < 500) return refuse(response, refusal.status, refusal.problems);

    const incident = newId();
    log.error({ err: error, incident, method: request.method, path: request.path }, 'request failed');
    const problems = [{ where: '', message: failureMessage(error, incident) }];
    refuse(response, refusal?.status ?? 500, problems, incident);
  };
}
