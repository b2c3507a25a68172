import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import { problemsOf } from '../api/problems-of.ts';
import { requestDocument } from '../api/request-document.ts';
import { loadPdf } from './load-pdf.ts';
import { nextVersionPdf, type VersionPdfState, type VersionPdfStep } from './version-pdf-state.ts';

export interface SavedVersion {
  readonly version: number;
  /** ISO time. */
  readonly at: string;
}

/** The pages of one saved version. */
export interface PrintedVersion extends SavedVersion {
  readonly pdf: PDFDocumentProxy;
  readonly pages: readonly PDFPageProxy[];
  readonly gapCount: number;
}

export interface VersionPdf extends VersionPdfState<PrintedVersion> {
  readonly retry: () => void;
}

type Reducer = (
  state: VersionPdfState<PrintedVersion>,
  step: VersionPdfStep<PrintedVersion>,
) => VersionPdfState<PrintedVersion>;

/**
 * The pages of the version named; those of the one before until they are ready. Only the latest is asked for, and nothing
 * while `isWanted` is false.
 */
export function useVersionPdf(report: string, saved: SavedVersion, isWanted: boolean): VersionPdf {
  const [state, dispatch] = useReducer<VersionPdfState<PrintedVersion>, [VersionPdfStep<PrintedVersion>]>(
    nextVersionPdf as Reducer,
    { shown: undefined, phase: 'updating', problems: [] },
  );
  const [attempt, setAttempt] = useState(0);
  const inSight = useRef<{ readonly task: PDFDocumentLoadingTask; readonly version: number }>(undefined);
  const { version, at } = saved;

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks again
  useEffect(() => {
    if (!isWanted || inSight.current?.version === version) return;
    const controller = new AbortController();
    const { signal } = controller;
    dispatch({ kind: 'ask' });
    openVersion(report, { version, at }, signal)
      .then(({ task, printed }) => {
        if (signal.aborted) return void task.destroy();
        const old = inSight.current;
        inSight.current = { task, version };
        dispatch({ kind: 'show', printed });
        // What is drawn stays drawn; after the next frame nothing draws the old pages any more.
        if (old) setTimeout(() => void old.task.destroy(), 500);
      })
      .catch((error: unknown) => {
        if (!signal.aborted) dispatch({ kind: 'fail', problems: problemsOf(error) });
      });
    return () => controller.abort();
  }, [report, version, isWanted, attempt]);

  useEffect(
    () => () => {
      void inSight.current?.task.destroy();
      inSight.current = undefined;
    },
    [],
  );
  return { ...state, retry: useCallback(() => setAttempt((count) => count + 1), []) };
}

async function openVersion(report: string, { version, at }: SavedVersion, signal: AbortSignal) {
  const wish = { report, version, format: 'pdf', purpose: 'preview' } as const;
  const { blob, gapCount } = await requestDocument(wish, signal, () => {});
  const task = await loadPdf(blob);
  const pdf = await task.promise;
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  const pages = await Promise.all(numbers.map((number) => pdf.getPage(number)));
  return { task, printed: { version, at, pdf, pages, gapCount } };
}
