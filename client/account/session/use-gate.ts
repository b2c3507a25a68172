import { useCallback, useEffect, useReducer } from 'react';
import type { SignInState } from '../../../schemas/api/accounts.ts';
import { contract } from '../../../schemas/api/contract.ts';
import { problemsOf } from '../../api/problems-of.ts';
import { request } from '../../api/request.ts';
import { onSessionEnd } from '../../api/session-events.ts';
import { type GateState, nextGateState } from './gate-state.ts';

export interface Gate {
  readonly state: GateState;
  readonly retry: () => void;
  /** What the server answered to a sign-in. */
  readonly know: (state: SignInState) => void;
  readonly signOut: () => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** Asks who is signed in, and follows who is. */
export function useGate(): Gate {
  const [state, dispatch] = useReducer(nextGateState, { gate: 'asking' });
  const know = useCallback((latest: SignInState) => dispatch({ kind: 'know', state: latest }), []);
  const refresh = useCallback(async () => know(await request(contract.signInState, {})), [know]);
  const retry = useCallback(() => {
    dispatch({ kind: 'ask' });
    refresh().catch((error: unknown) => dispatch({ kind: 'fail', problems: problemsOf(error) }));
  }, [refresh]);
  useEffect(retry, [retry]);
  useEffect(() => onSessionEnd(() => dispatch({ kind: 'end' })), []);
  const signOut = useCallback(async () => {
    await request(contract.signOut, {});
    dispatch({ kind: 'leave' });
    // The next sign-in needs the token of whoever is not signed in.
    await refresh();
  }, [refresh]);
  return { state, retry, know, signOut, refresh };
}
