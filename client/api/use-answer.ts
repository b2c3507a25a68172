import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../schemas/problem.ts';
import { problemsOf } from './problems-of.ts';
import { onSignIn } from './session-events.ts';

export type Answered<Value> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly value: Value }
  | { readonly phase: 'failed'; readonly problems: readonly Problem[] };

export interface Asked<Value> {
  readonly answered: Answered<Value>;
  /** Asks anew, with the wait shown. */
  readonly retry: () => void;
  /** Puts what is known now in the place of the answer. */
  readonly replace: (change: (value: Value) => Value) => void;
}

/**
 * Asks when the component appears, on `retry`, and after a failure once somebody has signed in. `ask` must be the same
 * function as long as the question is.
 */
export function useAnswer<Value>(ask: (signal: AbortSignal) => Promise<Value>): Asked<Value> {
  const [answered, setAnswered] = useState<Answered<Value>>({ phase: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const controller = new AbortController();
    setAnswered({ phase: 'loading' });
    ask(controller.signal)
      .then<Answered<Value>, Answered<Value>>(
        (value) => ({ phase: 'ready', value }),
        (error) => (controller.signal.aborted ? { phase: 'loading' } : failed(error)),
      )
      .then((now) => {
        if (!controller.signal.aborted) setAnswered(now);
      });
    return () => controller.abort();
  }, [ask, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);
  const hasFailed = answered.phase === 'failed';
  useEffect(() => (hasFailed ? onSignIn(retry) : undefined), [hasFailed, retry]);
  const replace = useCallback((change: (value: Value) => Value) => {
    setAnswered((now) => (now.phase === 'ready' ? { phase: 'ready', value: change(now.value) } : now));
  }, []);
  return { answered, retry, replace };
}

const failed = (error: unknown) => ({ phase: 'failed', problems: problemsOf(error) }) as const;
