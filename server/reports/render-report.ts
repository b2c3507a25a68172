import type { DocumentFormat } from '../../schemas/api/document-format.ts';
import type { ComposedDocument } from '../../schemas/document/block.ts';
import type { DocxOptions } from '../documents/docx/write-docx.ts';
import type { PdfRenderer, RenderOptions } from '../documents/pdf/create-pdf-renderer.ts';
import { composeReport, type PreparedReport } from './prepare-report.ts';

type RenderedFiles = Readonly<Partial<Record<DocumentFormat, Uint8Array>>>;

export interface RenderedReport extends RenderedFiles {
  /** How many 【待补充】 it shows. */
  readonly gapCount: number;
  /** Whether it is marked 草稿. */
  readonly draft: boolean;
  /** Why it is no final document, in words; none where it is one, or only was asked for as a draft. */
  readonly draftReasons: readonly string[];
}

/**
 * The files of a report in the formats wanted, from one layout: the docx takes the page numbers of its contents from
 * the pdf's. The same report gives the same bytes: what a file says of its making is the budget year alone.
 */
export async function renderReport(
  prepared: PreparedReport,
  formats: ReadonlySet<DocumentFormat>,
  renderer: PdfRenderer,
  wanted: RenderOptions = {},
): Promise<RenderedReport> {
  const { document, gapCount, draft: isDraft, draftReasons } = composeReport(prepared);
  const draft = isDraft || wanted.draft === true;
  const files = await renderComposed(document, prepared, formats, renderer, { ...wanted, draft });
  return { gapCount, draft, draftReasons, ...files };
}

/** The files of a document that is composed. */
export async function renderComposed(
  document: ComposedDocument,
  { report, loaded }: Pick<PreparedReport, 'report' | 'loaded'>,
  formats: ReadonlySet<DocumentFormat>,
  renderer: PdfRenderer,
  options: RenderOptions,
): Promise<RenderedFiles> {
  const { houseStyle: style } = loaded.pack;
  const laidOut = formats.has('pdf')
    ? await renderer.render(document, style, options)
    : { ...(await renderer.layout(document, style, options)), pdf: undefined };
  const modified = new Date(Date.UTC(report.department.year, 0, 1));
  const { draft = false } = options;
  return {
    ...(laidOut.pdf ? { pdf: laidOut.pdf } : {}),
    ...(formats.has('docx')
      ? { docx: await docxOf(document, { style, pages: laidOut.pages, modified, draft }) }
      : {}),
  };
}

/** The docx writer and its library are loaded when a docx is first wanted. */
async function docxOf(document: ComposedDocument, options: DocxOptions): Promise<Uint8Array> {
  const { writeDocx } = await import('../documents/docx/write-docx.ts');
  return writeDocx(document, options);
}
