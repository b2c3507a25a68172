import { type ComponentType, useEffect, useState } from 'react';
import { Waiting } from '../parts/waiting.tsx';

export type PagePart<Props extends object> = ComponentType<Props> & {
  /** Begins to load before it is shown. */
  preload(): void;
};

/**
 * A page that is loaded when it is first wanted, and then shown at once: what React's `lazy` waits for is shown 300 ms
 * after its fallback at the earliest. One that does not load is thrown to the boundary around it.
 */
export function pagePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  waiting: string,
): PagePart<Props> {
  let loaded: ComponentType<Props> | undefined;
  let asked: Promise<ComponentType<Props>> | undefined;
  const ask = () => {
    asked ??= load().then((component) => {
      loaded = component;
      return component;
    });
    return asked;
  };

  function Part(props: Props) {
    const [answer, setAnswer] = useState<Answer<Props>>({ component: loaded });
    const { component: Component, error } = answer;
    const isMissing = Component === undefined;
    useEffect(() => {
      if (!isMissing) return;
      let isGone = false;
      const take = (next: Answer<Props>) => {
        if (!isGone) setAnswer(next);
      };
      ask().then(
        (component) => take({ component }),
        (error: unknown) => take({ component: undefined, error }),
      );
      return () => {
        isGone = true;
      };
    }, [isMissing]);
    if (error !== undefined) throw error;
    return Component ? <Component {...props} /> : <Waiting text={waiting} />;
  }

  return Object.assign(Part, {
    // Whether it came is told where it is shown.
    preload: () => void ask().catch(() => undefined),
  });
}

interface Answer<Props> {
  readonly component: ComponentType<Props> | undefined;
  readonly error?: unknown;
}
