import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Listening {
  /** What to open in the browser of this computer. */
  readonly url: string;
  /** Stops taking requests and cuts those under way. */
  close(): Promise<void>;
}

/** Port 0 lets the system choose. Rejects with the system's error (`EADDRINUSE`, `EACCES`) where it cannot listen. */
export async function listen(app: RequestListener, host: string, port: number): Promise<Listening> {
  const server = createServer(app);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { url: urlOf(server.address() as AddressInfo), close: () => close(server) };
}

/** An address that stands for all interfaces is no address to open. */
function urlOf({ address, family, port }: AddressInfo): string {
  const open = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `http://${family === 'IPv6' && open.includes(':') ? `[${open}]` : open}:${port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
