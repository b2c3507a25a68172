import { get } from 'node:http';

const patience = 2000;

/**
 * Who answers at an address.
 * @returns {Promise<'free' | 'ours' | 'taken'>} `taken`: something else listens there
 */
export function lookAtPort(host, port) {
  return new Promise((resolve) => {
    const request = get({ host: reachable(host), port, path: '/api/identity', agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text = (text + chunk).slice(0, 1000);
      });
      response.on('close', () => resolve(isOurs(text) ? 'ours' : 'taken'));
    });
    request.setTimeout(patience, () => {
      request.destroy();
      resolve('taken');
    });
    request.on('error', (error) => resolve(nobodyAnswers.includes(error.code) ? 'free' : 'taken'));
  });
}

const nobodyAnswers = ['ECONNREFUSED', 'EADDRNOTAVAIL', 'ENOTFOUND', 'EHOSTUNREACH', 'ENETUNREACH'];

/** An address that stands for all interfaces is asked by the loopback one. */
export const reachable = (host) => (host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host);

function isOurs(text) {
  try {
    return JSON.parse(text).product === 'budget-disclosure';
  } catch {
    return false;
  }
}
