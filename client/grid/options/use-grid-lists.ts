import { useMemo, useRef, useState } from 'react';
import type { GridColumn, GridOption, GridRow } from '../grid-contract.ts';
import { type OptionIndex, optionIndex } from './option-index.ts';

type Loader = () => Promise<readonly GridOption[]>;

export interface GridLists<Row extends GridRow> {
  readonly listOf: (column: GridColumn<Row>) => OptionIndex | undefined;
  /** Loads the list of a column once; after a failure, again when it is next asked for. */
  readonly load: (column: GridColumn<Row>) => Promise<void>;
  readonly hasFailed: (column: GridColumn<Row>) => boolean;
}

/** The lists of the columns: those given at once, and those a loader brought. */
export function useGridLists<Row extends GridRow>(): GridLists<Row> {
  const loading = useRef(new Map<Loader, Promise<void>>());
  const loaded = useRef(new Map<Loader, readonly GridOption[]>());
  const failed = useRef(new Set<Loader>());
  const [version, setVersion] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version is a new answer of the same functions
  return useMemo<GridLists<Row>>(() => {
    const fetch = (loader: Loader): Promise<void> =>
      loader()
        .then(
          (options) => {
            loaded.current.set(loader, options);
            failed.current.delete(loader);
          },
          () => {
            loading.current.delete(loader);
            failed.current.add(loader);
          },
        )
        .then(() => setVersion((count) => count + 1));
    return {
      listOf: ({ options }) => {
        const list = typeof options === 'function' ? loaded.current.get(options) : options;
        return list && optionIndex(list);
      },
      load: async ({ options }) => {
        if (typeof options !== 'function') return;
        const present = loading.current.get(options) ?? fetch(options);
        loading.current.set(options, present);
        await present;
      },
      hasFailed: ({ options }) => typeof options === 'function' && failed.current.has(options),
    };
  }, [version]);
}
