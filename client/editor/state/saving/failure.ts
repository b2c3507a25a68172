import type { Problem } from '../../../../schemas/problem.ts';
import { problemsOf } from '../../../api/problems-of.ts';
import { Refused } from '../../../api/refused.ts';
import { Unreachable } from '../../../api/unreachable.ts';

/** Why a request did not come about: the same again may succeed later, or something has to change first. */
export type Failure =
  | { readonly kind: 'later'; readonly reason: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[]; readonly needsSignIn: boolean };

export function failureOf(error: unknown): Failure {
  if (error instanceof Unreachable) return { kind: 'later', reason: '连接不上服务器' };
  const isRefused = error instanceof Refused;
  if (isRefused && error.status === 429) return { kind: 'later', reason: '请求过于频繁' };
  if (isRefused && error.status >= 500) return { kind: 'later', reason: '服务器暂时不能保存' };
  return {
    kind: 'refused',
    problems: problemsOf(error),
    needsSignIn: isRefused && error.needsSignIn,
  };
}
