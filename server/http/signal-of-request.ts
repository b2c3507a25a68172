import type { Response } from 'express';

/** Aborted when the browser goes away before it has its answer. */
export function signalOfRequest(response: Response): AbortSignal {
  const controller = new AbortController();
  response.on('close', () => {
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
}
