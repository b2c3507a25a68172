import type { Request } from 'express';
import type { Origin } from '../accounts/caller.ts';

/** IPv4 addresses arrive in the form of IPv6 where both are listened on. */
export const addressOf = ({ socket }: Request): string =>
  (socket.remoteAddress ?? '').replace(/^::ffff:(?=\d+\.)/, '');

export const originOf = (request: Request): Origin => ({
  address: addressOf(request),
  userAgent: request.headers['user-agent'] ?? '',
});
