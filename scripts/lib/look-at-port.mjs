import { get } from 'node:http';
import { get as getSecurely } from 'node:https';

/**
 * Who answers at an address.
 * @returns {Promise<'free' | 'ours' | 'taken'>} `taken`: something else listens there
 */
export function lookAtPort(host, port, { isSecure = false, patience = 10_000 } = {}) {
  return new Promise((resolve) => {
    const ask = isSecure ? getSecurely : get;
    // Nothing secret is sent, and the certificate need not name this address.
    const asked = {
      host: reachable(host),
      port,
      path: '/api/identity',
      agent: false,
      rejectUnauthorized: false,
    };
    const request = ask(asked, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text = (text + chunk).slice(0, 1000);
      });
      response.on('end', () => resolve(isOurs(text) ? 'ours' : 'taken'));
    });
    let isConnected = false;
    request.on('socket', (socket) => socket.on('connect', () => (isConnected = true)));
    request.setTimeout(patience, () => request.destroy());
    // Nobody there, or an address that is not of this computer: the server itself finds out which.
    request.on('close', () => resolve(isConnected ? 'taken' : 'free'));
    request.on('error', () => {});
  });
}

/** An address that stands for all interfaces is asked by the loopback one. */
export const reachable = (host) => (host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host);

function isOurs(text) {
  try {
    return JSON.parse(text).product === 'budget-disclosure';
  } catch {
    return false;
  }
}
