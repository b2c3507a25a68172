import { useCallback } from 'react';
import type { CodeListId } from '../../schemas/model/code-list.ts';
import { useEditor } from '../editor/use-editor.ts';
import type { GridOption } from '../grid/grid-contract.ts';
import { codeOptions } from './code-options.ts';
import { requestCodeList } from './request-code-list.ts';

/** The codes of a list to choose from: asked for when they are first needed. */
export function useCodeOptions(list: CodeListId): () => Promise<readonly GridOption[]> {
  const hash = useEditor((state) => state.opened.codeLists[list]);
  return useCallback(async () => {
    if (hash === undefined) return [];
    return codeOptions(list, await requestCodeList(list, hash));
  }, [list, hash]);
}
