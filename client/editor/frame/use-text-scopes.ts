import { useMemo } from 'react';
import { useEditor } from '../use-editor.ts';
import { type TextScope, textScopes } from './text-sections.ts';

export function useTextScopes(): readonly TextScope[] {
  const derived = useEditor((state) => state.derived);
  const pack = useEditor((state) => state.pack);
  return useMemo(() => textScopes(derived, pack), [derived, pack]);
}
