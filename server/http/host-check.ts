import type { RequestHandler } from 'express';
import { refuse } from './refuse.ts';

const loopbackNames = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/i;

/**
 * Refuses requests that name another host. A page elsewhere can point its own name at 127.0.0.1 and would then
 * be of our origin for the browser (DNS rebinding); the name it asked for betrays it.
 */
export function hostCheck(): RequestHandler {
  return (request, response, next) => {
    const host = request.headers.host ?? '';
    if (loopbackNames.test(host)) return next();
    refuse(response, 403, [
      {
        where: `地址 ${host}`,
        message:
          '本服务只接受从本机访问。请在浏览器中打开 http://127.0.0.1 开头的地址；需要供局域网使用时，启动前设置环境变量 HOST。',
      },
    ]);
  };
}
