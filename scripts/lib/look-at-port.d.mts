export function lookAtPort(
  host: string,
  port: number,
  options?: { readonly isSecure?: boolean; readonly patience?: number },
): Promise<'free' | 'ours' | 'taken'>;
export function reachable(host: string): string;
