import { UnusableInput } from '../schemas/problem.ts';
import { errorCode } from './error-code.ts';

/** Why the server could not start, in words for whoever started it; `undefined` for what only a maintainer can read. */
export function explainStartFailure(error: unknown, host: string, port: number): string | undefined {
  if (error instanceof UnusableInput) return error.message;
  switch (errorCode(error)) {
    case 'EADDRINUSE':
      return `端口 ${port} 已被别的程序占用。请关闭那个程序，或设置环境变量 PORT 换一个端口后重新启动。`;
    case 'EACCES':
      return `没有权限使用端口 ${port}。请设置环境变量 PORT 换一个 1024 以上的端口后重新启动。`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `本机没有地址 ${host}。请把环境变量 HOST 改为本机的地址；只在本机使用时不必设置。`;
    default:
      return undefined;
  }
}
