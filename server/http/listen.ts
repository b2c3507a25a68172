import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TlsKeyPair } from './read-tls.ts';

export interface Listening {
  /** What to open in the browser of this computer. */
  readonly url: string;
  /** Takes no more requests, lets those under way end for a while, then cuts them. */
  close(patienceMs?: number): Promise<void>;
}

export interface ListenOptions {
  readonly host: string;
  /** 0 lets the system choose. */
  readonly port: number;
  readonly tls: TlsKeyPair | undefined;
}

/** Longer than a proxy in front keeps its own: a connection is not closed while a request is on its way to it. */
const keepAliveMs = 75_000;
/** How the columns of a workbook are to be read stands in the address, nine bytes for a character of Chinese. */
const maxHeaderSize = 96 * 1024;

/** Rejects with the system's error (`EADDRINUSE`, `EACCES`) where it cannot listen. */
export async function listen(app: RequestListener, { host, port, tls }: ListenOptions): Promise<Listening> {
  const server = tls
    ? (await import('node:https')).createServer({ ...tls, maxHeaderSize }, app)
    : createServer({ maxHeaderSize }, app);
  server.keepAliveTimeout = keepAliveMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const scheme = tls ? 'https' : 'http';
  return {
    url: `${scheme}://${openable(server.address() as AddressInfo)}`,
    close: (patienceMs = 0) => close(server, patienceMs),
  };
}

/** An address that stands for all interfaces is no address to open. */
function openable({ address, family, port }: AddressInfo): string {
  const open = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `${family === 'IPv6' && open.includes(':') ? `[${open}]` : open}:${port}`;
}

const lookAgainMs = 50;

/** Browsers keep connections open for later requests: those are cut as soon as they have nothing under way. */
async function close(server: Server, patienceMs: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), lookAgainMs);
  const end = setTimeout(() => server.closeAllConnections(), patienceMs);
  await closed;
  clearInterval(idle);
  clearTimeout(end);
}
