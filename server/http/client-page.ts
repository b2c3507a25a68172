import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type RequestHandler, Router, static as serveFolder } from 'express';
import { styleNonce } from './security-headers.ts';

/** Stands in the built page wherever the nonce of an answer belongs (`html.cspNonce` of the build). */
const nonceMark = /__CSP_NONCE__/g;

/** The built client: its page, fresh with each answer, and its files, which have their hash in their names. */
export function clientPage(folder: string): Router {
  const routes = Router();
  routes.get(['/', '/index.html'], sendPage(join(folder, 'index.html')));
  routes.use('/assets', serveFolder(join(folder, 'assets'), { immutable: true, maxAge: '1y', index: false }));
  routes.use(serveFolder(folder, { index: false }));
  return routes;
}

const sendPage =
  (path: string): RequestHandler =>
  async (_request, response) => {
    const page = await readFile(path, 'utf8');
    response
      .set('Cache-Control', 'no-store')
      .type('html')
      .send(page.replace(nonceMark, styleNonce(response)));
  };
