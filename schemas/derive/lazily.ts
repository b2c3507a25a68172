/** An object whose parts are computed when they are first asked for, each once: nobody looks at every table at every keystroke. */
export function lazily<T extends object>(parts: { readonly [Key in keyof T]: () => T[Key] }): T {
  const result = {} as T;
  for (const key of Object.keys(parts) as (keyof T & string)[])
    Object.defineProperty(result, key, {
      enumerable: true,
      configurable: true,
      get: () => {
        const value = parts[key]();
        Object.defineProperty(result, key, { enumerable: true, value });
        return value;
      },
    });
  return result;
}
