import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { clientPage } from '../../server/http/client-page.ts';
import { securityHeaders } from '../../server/http/security-headers.ts';

export interface GridServer {
  readonly url: string;
  close(): Promise<void>;
}

/** A built page on a free loopback port, under the application's own security policy. */
export async function startGridServer(folder: string): Promise<GridServer> {
  const app = express();
  app.use(...securityHeaders());
  app.use(clientPage(folder));
  app.use((_request, response) => {
    response.status(204).end();
  });
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
