import type { Accounts } from '../../accounts/create-accounts.ts';
import type { SignedIn } from '../../accounts/sign-in.ts';
import { json, withToken } from '../reply.ts';
import type { Services } from '../service.ts';

/** Coming in: who is signed in, signing in, and the first account of all. */
export function entranceServices({
  sessions,
  signIn,
  setUp,
  needsSetup,
}: Accounts): Pick<Services, 'signInState' | 'signIn' | 'setUp'> {
  // A session the browser had before is over: whoever knew its token knows nothing of the new one.
  const enter = async ({ state, token }: SignedIn, earlier: string | undefined) => {
    if (earlier !== undefined) await sessions.endByToken(earlier);
    return withToken(state, token);
  };
  return {
    signInState: async ({ caller }) =>
      json({
        needsSetup: caller === undefined && (await needsSetup()),
        user: caller?.user ?? null,
        csrfToken: caller?.session.csrfToken ?? '',
        lastSignIn: null,
      }),
    signIn: async ({ body, origin, token }) => enter(await signIn(body, origin), token),
    setUp: async ({ body, origin, token }) => enter(await setUp(body, origin), token),
  };
}
