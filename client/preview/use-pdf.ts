import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { useEffect, useState } from 'react';
import { loadPdf } from './load-pdf.ts';

export type OpenedPdf =
  | { readonly phase: 'loading' }
  | { readonly phase: 'ready'; readonly pages: readonly PDFPageProxy[] }
  | { readonly phase: 'failed' };

/** The pages of a pdf; what they hold of memory is given back when the component goes or the file changes. */
export function usePdf(file: Blob): OpenedPdf {
  const [opened, setOpened] = useState<OpenedPdf>({ phase: 'loading' });
  useEffect(() => {
    let isGone = false;
    setOpened({ phase: 'loading' });
    const task = loadPdf(file);
    task
      .then(async ({ promise }) => {
        const pdf = await promise;
        const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
        return Promise.all(numbers.map((number) => pdf.getPage(number)));
      })
      .then<OpenedPdf, OpenedPdf>(
        (pages) => ({ phase: 'ready', pages }),
        () => ({ phase: 'failed' }),
      )
      .then((now) => {
        if (!isGone) setOpened(now);
      });
    return () => {
      isGone = true;
      task.then((loading) => loading.destroy()).catch(() => {});
    };
  }, [file]);
  return opened;
}
