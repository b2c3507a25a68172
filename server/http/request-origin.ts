import { isIP } from 'node:net';
import type { Request } from 'express';
import type { Origin } from '../accounts/caller.ts';

/** Of the connection, or where a trusted proxy holds that, the one the proxy names. */
export const addressOf = ({ ip = '', socket }: Request): string => {
  const named = plain(ip);
  return isIP(named) > 0 ? named : plain(socket.remoteAddress ?? '');
};

/** IPv4 addresses arrive in the form of IPv6 where both are listened on. */
const plain = (address: string): string => address.replace(/^::ffff:(?=\d+\.)/, '');

export const originOf = (request: Request): Origin => ({
  address: addressOf(request),
  userAgent: request.headers['user-agent'] ?? '',
});
