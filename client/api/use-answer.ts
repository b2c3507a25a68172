import { useCallback, useEffect, useState } from 'react';
import type { Problem } from '../../schemas/problem.ts';
import { problemsOf } from './problems-of.ts';

export type Answered<Value> =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly value: Value }
  | { readonly phase: 'failed'; readonly problems: readonly Problem[] };

/** Asks when the component appears, and again on `retry`. `ask` must be the same function as long as the question is. */
export function useAnswer<Value>(ask: (signal: AbortSignal) => Promise<Value>): {
  readonly answered: Answered<Value>;
  readonly retry: () => void;
} {
  const [answered, setAnswered] = useState<Answered<Value>>({ phase: 'loading' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    const controller = new AbortController();
    setAnswered({ phase: 'loading' });
    ask(controller.signal)
      .then<Answered<Value>, Answered<Value>>(
        (value) => ({ phase: 'ready', value }),
        (error) => ({ phase: 'failed', problems: problemsOf(error) }),
      )
      .then((now) => {
        if (!controller.signal.aborted) setAnswered(now);
      });
    return () => controller.abort();
  }, [ask, attempt]);
  return { answered, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}
