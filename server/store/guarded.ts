import type { Engine } from './engine.ts';

type Method = (...args: readonly unknown[]) => Promise<unknown>;

/** The methods, refused while the engine may not be used, and with its words for what went wrong. */
export function guarded<Methods extends object>(methods: Methods, engine: Engine): Methods {
  const guard =
    (method: Method): Method =>
    async (...args) => {
      await engine.ready();
      try {
        return await method(...args);
      } catch (error) {
        throw engine.explain(error);
      }
    };
  const own: [string, Method][] = Object.entries(methods);
  return Object.fromEntries(own.map(([name, method]) => [name, guard(method)])) as Methods;
}
