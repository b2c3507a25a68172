import { refusalSchema } from '../../schemas/api/refusal.ts';
import type { SendableEndpoint } from './call.ts';
import { Refused } from './refused.ts';
import { tellSessionEnd } from './session-events.ts';

/** What an answer without success says. A session that has ended is told to whoever listens. */
export function refusalOf({ action }: SendableEndpoint, status: number, body: unknown): Refused {
  const refusal = refusalSchema.safeParse(body);
  const problems = refusal.success ? refusal.data.problems : [unreadable(status)];
  // A wrong password is refused with 401 too; nobody's session has ended by it.
  const needsSignIn = status === 401 && action !== 'session.open';
  if (needsSignIn) tellSessionEnd();
  return new Refused(status, problems, needsSignIn);
}

/** Something between the page and the program answered, or the program is of another version than the page. */
const unreadable = (status: number) => ({
  where: '',
  message: `程序没有给出有效的答复（状态 ${status}）。请刷新页面后重试。`,
});
