import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** One line a request: what was asked, the answer and the time it took; never what was in it. */
export function requestLog(log: Logger, now: () => number): RequestHandler {
  return (request, response, next) => {
    const start = now();
    response.on('close', () => {
      log.info(
        {
          method: request.method,
          path: request.path,
          status: response.writableFinished ? response.statusCode : 'aborted',
          milliseconds: Math.round(now() - start),
        },
        'request',
      );
    });
    next();
  };
}
