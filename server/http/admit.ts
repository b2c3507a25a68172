import type { RequestHandler } from 'express';
import { csrfHeader } from '../../schemas/api/csrf-header.ts';
import { mayDo, policies } from '../../schemas/api/roles.ts';
import type { Caller } from '../accounts/caller.ts';
import { isSameSecret } from '../accounts/is-same-secret.ts';
import { RefusedRequest } from '../accounts/refused-request.ts';
import type { Sessions } from '../accounts/sessions.ts';
import { admissionOf, noteAdmission } from './admission.ts';
import type { Contract, EndpointName } from './service.ts';
import type { SessionCookie } from './session-cookie.ts';

/** Finds out who asks. */
export const identify =
  (sessions: Pick<Sessions, 'callerOf'>, cookie: SessionCookie): RequestHandler =>
  async (request, response, next) => {
    const token = cookie.read(request);
    noteAdmission(response, { token, caller: (token && (await sessions.callerOf(token))) || undefined });
    next();
  };

/** Lets pass who may ask this, by the table of policies; what changes something must carry the secret of the session. */
export const admit =
  ({ action, method }: Contract[EndpointName]): RequestHandler =>
  (request, response, next) => {
    const { caller } = admissionOf(response);
    if (!mayDo(action, caller?.user)) throw refusalFor(caller);
    const isSecretNeeded = method !== 'GET' && policies[action] !== 'public';
    if (isSecretNeeded && !isSameSecret(request.get(csrfHeader) ?? '', caller?.session.csrfToken ?? ''))
      throw new RefusedRequest(
        'mayNot',
        '请求',
        '请求没有带上本次登录的凭据，没有执行。页面可能已过期：请刷新页面后再试。',
      );
    next();
  };

function refusalFor(caller: Caller | undefined): RefusedRequest {
  if (!caller) return new RefusedRequest('notSignedIn', '登录', '尚未登录，或登录已过期。请重新登录后再试。');
  return caller.user.mustChangePassword
    ? new RefusedRequest('mayNot', '口令', '请先修改初始口令，再使用其他功能。')
    : new RefusedRequest('mayNot', '权限', '您的角色不能进行这项操作。如有需要，请联系本单位管理员。');
}
