import { RefusedRequest } from '../../accounts/refused-request.ts';

/** The version that an address names. */
export function versionOf(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new RefusedRequest('missing', '版本', `没有第“${text}”版。请从修改记录中选择。`);
  return Number(text);
}
