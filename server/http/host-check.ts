import { isIP } from 'node:net';
import type { RequestHandler } from 'express';
import { isLoopback } from './is-loopback.ts';
import { refuse } from './refuse.ts';

export interface HostRules {
  /** The address listened on. */
  readonly host: string;
  /** Names under which the server is reached from elsewhere. */
  readonly publicHosts: readonly string[];
}

/**
 * Refuses requests that name another host. A page elsewhere can point its own name at the address of this server and would
 * then be of our origin for the browser (DNS rebinding); the name it asked for betrays it. A number is no name: beyond
 * loopback every address is good.
 */
export function hostCheck({ host, publicHosts }: HostRules): RequestHandler {
  const names = new Set(publicHosts.map((name) => name.toLowerCase()));
  const isOpen = !isLoopback(host);
  const isOurs = (name: string): boolean => isLoopback(name) || names.has(name) || (isOpen && isIP(name) > 0);
  return (request, response, next) => {
    if (isOurs(nameOf(request.headers.host ?? ''))) return next();
    refuse(response, 403, [{ where: '地址', message: refusalMessage(isOpen) }]);
  };
}

/** The host without its port, an IPv6 address without its brackets. */
function nameOf(header: string): string {
  const [, name = ''] = /^(\[[\da-f:.]+\]|[^:[\]/@]+)(?::\d+)?$/i.exec(header) ?? [];
  return name.toLowerCase().replace(/^\[|\]$/g, '');
}

const refusalMessage = (isOpen: boolean): string =>
  isOpen
    ? '本服务不接受用这个名称访问。请改用服务器的 IP 地址打开；要用名称打开，请在启动前把名称填入环境变量 PUBLIC_HOSTS。'
    : '本服务只接受从本机访问。请在浏览器中打开 http://127.0.0.1 开头的地址；需要供局域网使用时，启动前设置环境变量 HOST。';
