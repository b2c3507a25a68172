import type { Response } from 'express';
import type { Reply } from './reply.ts';
import type { SessionCookie } from './session-cookie.ts';

/** A year, in seconds. */
const longest = 31_536_000;

export function sendReply(response: Response, reply: Reply<unknown>, cookie: SessionCookie): void {
  if (reply.kind === 'json') {
    if (reply.token !== undefined) response.append('Set-Cookie', cookie.text(reply.token, response.req));
    response.status(reply.status).set('Cache-Control', 'no-store').json(reply.value);
    return;
  }
  const { bytes, type, fileName, headers, isImmutable } = reply;
  // Writes the name as RFC 5987 has it, and in plain letters for old browsers.
  if (fileName !== undefined) response.attachment(fileName);
  response
    .set({
      ...headers,
      'Content-Type': type,
      'Cache-Control': isImmutable ? `private, max-age=${longest}, immutable` : 'no-store',
    })
    .send(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
