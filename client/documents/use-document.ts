import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { DocumentFormat } from '../../schemas/api/document-format.ts';
import { problemsOf } from '../api/problems-of.ts';
import { type DocumentFile, requestDocument } from '../api/request-document.ts';
import { type DocumentState, nextDocumentState } from './document-state.ts';

export interface RequestedDocument {
  readonly state: DocumentState;
  /** Asks for the file; what was under way is called off. Resolves to nothing where it fails or is cancelled. */
  readonly start: () => Promise<DocumentFile | undefined>;
  readonly cancel: () => void;
}

/** A report as a file of one format: asked for, received, cancelled; called off when the component goes. */
export function useDocument(report: unknown, format: DocumentFormat): RequestedDocument {
  const [state, dispatch] = useReducer(nextDocumentState, { phase: 'idle' });
  const running = useRef<AbortController>(undefined);

  const start = useCallback(async () => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    dispatch({ kind: 'start' });
    try {
      const file = await requestDocument(report, format, signal, (part) =>
        dispatch({ kind: 'receive', part }),
      );
      dispatch({ kind: 'finish', file });
      return file;
    } catch (error) {
      if (!signal.aborted) dispatch({ kind: 'fail', problems: problemsOf(error) });
      return undefined;
    }
  }, [report, format]);

  const cancel = useCallback(() => {
    running.current?.abort();
    dispatch({ kind: 'cancel' });
  }, []);

  useEffect(() => () => running.current?.abort(), []);
  return { state, start, cancel };
}
