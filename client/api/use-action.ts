import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../schemas/problem.ts';
import { problemsOf } from './problems-of.ts';

export interface Action<Given extends readonly unknown[]> {
  readonly isRunning: boolean;
  /** Why it did not work the last time; none where it did. */
  readonly problems: readonly Problem[];
  /** Does it unless it is being done already; true where it worked. */
  readonly run: (...given: Given) => Promise<boolean>;
  readonly forget: () => void;
}

/** Something done once at a time on a person's word, with why it failed kept until the next attempt. */
export function useAction<Given extends readonly unknown[]>(
  act: (...given: Given) => Promise<void>,
): Action<Given> {
  const [isRunning, setRunning] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const running = useRef(false);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  const run = useCallback(async (...given: Given): Promise<boolean> => {
    if (running.current) return false;
    running.current = true;
    setRunning(true);
    setProblems([]);
    try {
      await latest.current(...given);
      return true;
    } catch (error) {
      setProblems(problemsOf(error));
      return false;
    } finally {
      running.current = false;
      setRunning(false);
    }
  }, []);
  return { isRunning, problems, run, forget: useCallback(() => setProblems([]), []) };
}
