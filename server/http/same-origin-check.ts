import type { Request, RequestHandler } from 'express';
import { RefusedRequest } from '../accounts/refused-request.ts';

/**
 * Refuses what a page of another site sends. Browsers say where a request comes from and pages cannot change what they
 * say; programs that are no browsers say nothing, and have no cookie to be misused.
 */
export const sameOriginCheck: RequestHandler = (request, _response, next) => {
  if (isOfAnotherSite(request))
    throw new RefusedRequest(
      'mayNot',
      '请求',
      '请求来自另一个网站的页面，没有执行。请在浏览器的地址栏中输入本程序的地址，从首页进入后再试。',
    );
  next();
};

function isOfAnotherSite({ headers, secure }: Request): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return true;
  return headers.origin !== undefined && !isOrigin(headers.origin, headers.host ?? '', secure);
}

/** Behind another server that has the certificate, the browser says https where this one hears http. */
function isOrigin(origin: string, host: string, isSecure: boolean): boolean {
  const schemes = isSecure ? ['https:'] : ['https:', 'http:'];
  return schemes.some((scheme) => {
    const own = `${scheme}//${host}`;
    return URL.canParse(own) && new URL(own).origin === origin;
  });
}
