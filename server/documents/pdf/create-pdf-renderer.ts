import type { ComposedDocument } from '../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../schemas/document/house-style.ts';
import { UnusableInput } from '../../../schemas/problem.ts';
import { createLayoutEngine } from './engine/layout-engine.ts';
import type { Engine, EngineChoice, LayoutJob } from './engine/messages.ts';
import { chooseTypefaces } from './fonts/choose-typefaces.ts';
import { createFontCatalogue } from './fonts/font-catalogue.ts';
import { machineFontFolders } from './fonts/machine-font-folders.ts';
import { missingCharacters } from './fonts/missing-characters.ts';
import { usedText } from './fonts/used-text.ts';
import { countedAnchors } from './source/counted-anchors.ts';
import { typstSource } from './source/typst-source.ts';

export interface PdfRendererOptions {
  /** Folders searched for the official faces before those of the machine. */
  readonly fontFolders: readonly string[];
  readonly timeLimitMs: number;
  /** Resident memory, in bytes, above which the process that lays out is replaced after a render. */
  readonly memoryLimits?: Readonly<Record<Engine, number>>;
  readonly engine?: EngineChoice;
}

export interface RenderOptions {
  readonly signal?: AbortSignal;
  /** Prints 草稿 across each page. */
  readonly draft?: boolean;
  /** Makes figures and typed cells links to `cell:` and their address; nothing that is printed changes. */
  readonly linked?: boolean;
}

export interface PdfLayout {
  /** Printed page number of each heading, by anchor; headings on pages without a number are left out. */
  readonly pages: ReadonlyMap<string, number>;
  readonly pageCount: number;
}

export interface RenderedPdf extends PdfLayout {
  readonly pdf: Uint8Array;
}

/** Renders wait for each other; the process that does them stays warm in between and ends with `close` or with this process. */
export interface PdfRenderer {
  /** Starts the process that lays out, so that it is ready when the first document is. */
  readonly warm: () => void;
  readonly render: (
    document: ComposedDocument,
    style: HouseStyle,
    options?: RenderOptions,
  ) => Promise<RenderedPdf>;
  /** The page numbers alone, without the cost of writing a pdf. */
  readonly layout: (
    document: ComposedDocument,
    style: HouseStyle,
    options?: RenderOptions,
  ) => Promise<PdfLayout>;
  readonly close: () => Promise<void>;
}

/** A report of 100 pages takes 270 MB natively, 400 MB in WebAssembly. */
const usualMemoryLimits = { native: 320 * 2 ** 20, webassembly: 600 * 2 ** 20 };

/**
 * Makes pdf files with Typst. Throws `UnusableInput` naming the characters no font has, `RenderFailure` when the layout takes
 * longer than `timeLimitMs` or its process fails, and the reason of `signal` when that is aborted.
 */
export function createPdfRenderer(options: PdfRendererOptions): PdfRenderer {
  const { fontFolders, timeLimitMs, memoryLimits = usualMemoryLimits, engine: choice = 'auto' } = options;
  const engine = createLayoutEngine({ choice, timeLimitMs, memoryLimits });
  const catalogue = createFontCatalogue();
  const folders = [...fontFolders, ...machineFontFolders()];

  const prepare = async (
    document: ComposedDocument,
    style: HouseStyle,
    { draft = false, linked = false }: RenderOptions,
  ) => {
    engine.warm();
    const used = usedText(document, style, draft);
    const typefaces = await chooseTypefaces(used, style, folders, catalogue);
    const missing = missingCharacters(used, typefaces);
    if (missing.length > 0) throw new UnusableInput(missing);
    return { source: typstSource(document, style, typefaces, { draft, linked }), faces: typefaces.loaded };
  };

  const run = async (
    wantsPdf: boolean,
    document: ComposedDocument,
    style: HouseStyle,
    own: RenderOptions,
  ) => {
    own.signal?.throwIfAborted();
    const prepared = await prepare(document, style, own);
    const job: LayoutJob = { ...prepared, wantsPdf, untagged: own.linked === true };
    const { pdf, pages, pageCount } = await engine.run(job, own.signal);
    const counted = countedAnchors(document);
    return { pdf, pages: new Map(pages.filter(([anchor]) => counted.has(anchor))), pageCount };
  };

  return {
    warm: engine.warm,
    render: async (document, style, own = {}) => {
      const { pdf, ...layout } = await run(true, document, style, own);
      if (!pdf) throw new Error('The layout answered without the pdf it was asked for.');
      return { pdf, ...layout };
    },
    layout: async (document, style, own = {}) => {
      const { pages, pageCount } = await run(false, document, style, own);
      return { pages, pageCount };
    },
    close: engine.close,
  };
}
