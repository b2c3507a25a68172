import type { SignInState, User } from '../../../schemas/api/accounts.ts';
import type { Problem } from '../../../schemas/problem.ts';

/** What stands before the pages. */
export type GateState =
  | { readonly gate: 'asking' }
  | { readonly gate: 'failed'; readonly problems: readonly Problem[] }
  | { readonly gate: 'setUp' }
  | { readonly gate: 'signIn' }
  /** `hasEnded`: the pages stay as they are under the question to sign in again. */
  | { readonly gate: 'open'; readonly user: User; readonly hasEnded: boolean };

export type GateStep =
  | { readonly kind: 'ask' }
  | { readonly kind: 'fail'; readonly problems: readonly Problem[] }
  | { readonly kind: 'know'; readonly state: SignInState }
  | { readonly kind: 'end' }
  | { readonly kind: 'leave' };

export function nextGateState(now: GateState, step: GateStep): GateState {
  switch (step.kind) {
    case 'ask':
      return { gate: 'asking' };
    case 'fail':
      return { gate: 'failed', problems: step.problems };
    case 'know':
      return gateOf(step.state);
    case 'end':
      return now.gate === 'open' ? { ...now, hasEnded: true } : now;
    case 'leave':
      return { gate: 'signIn' };
  }
}

function gateOf({ needsSetup, user }: SignInState): GateState {
  if (user) return { gate: 'open', user, hasEnded: false };
  return { gate: needsSetup ? 'setUp' : 'signIn' };
}
