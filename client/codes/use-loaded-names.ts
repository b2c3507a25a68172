import { useEffect, useMemo, useState } from 'react';
import type { CodeListId } from '../../schemas/model/code-list.ts';
import { useEditor } from '../editor/use-editor.ts';
import { requestCodeList } from './request-code-list.ts';

/** The names of a list that is not loaded with the report: asked for once they are wanted. Codes stand alone until then. */
export function useLoadedNames(list: CodeListId, isWanted: boolean): ReadonlyMap<string, string> {
  const hash = useEditor((state) => state.opened.codeLists[list]);
  const own = useEditor((state) => state.report.codeNames);
  const [listed, setListed] = useState<ReadonlyMap<string, string>>(none);
  useEffect(() => {
    if (!isWanted || hash === undefined) return;
    let isGone = false;
    requestCodeList(list, hash)
      .then((entries) => {
        if (!isGone) setListed(new Map(entries.map(({ code, name }) => [code, name])));
      })
      // The names are a help; the codes stand without them, and the list of choices says what went wrong.
      .catch(() => {});
    return () => {
      isGone = true;
    };
  }, [list, hash, isWanted]);
  return useMemo(() => {
    const given = own.filter((entry) => entry.list === list && entry.name);
    return given.length === 0
      ? listed
      : new Map([...listed, ...given.map(({ code, name }) => [code, name] as const)]);
  }, [own, listed, list]);
}

const none: ReadonlyMap<string, string> = new Map();
