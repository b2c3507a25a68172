import type { Block, ComposedDocument } from '../../schemas/document/block.ts';
import { type Inline, inlineText } from '../../schemas/document/inline.ts';
import type { ReportInput } from '../../schemas/model/report.ts';
import { composeReport, prepareReport } from '../../server/reports/prepare-report.ts';
import { reportInput } from '../support/report-builder.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

/** The document of a valid report with one change. */
export const compose = (change: Partial<ReportInput> = {}): ComposedDocument =>
  composeInput(reportInput(change));

export const composeInput = (input: unknown): ComposedDocument =>
  composeReport(prepareReport(input, shippedPacks)).document;

export const blocksOf = ({ sections }: ComposedDocument): readonly Block[] =>
  sections.flatMap(({ blocks }) => blocks);

/** The paragraphs between a heading and the next heading or table. */
export function sectionInlines(document: ComposedDocument, anchor: string): readonly (readonly Inline[])[] {
  const blocks = blocksOf(document);
  const start = blocks.findIndex((block) => block.kind === 'heading' && block.anchor === anchor);
  if (start < 0) throw new Error(`no heading ${anchor}`);
  const below = blocks.slice(start + 1);
  const end = below.findIndex(({ kind }) => kind === 'heading' || kind === 'table');
  return below
    .slice(0, end < 0 ? undefined : end)
    .flatMap((block) => (block.kind === 'paragraph' ? [block.inlines] : []));
}

export const sectionText = (document: ComposedDocument, anchor: string): string =>
  sectionInlines(document, anchor).map(inlineText).join('\n');

/** Everything a reader can read, tables and contents included. */
export const wholeText = (document: ComposedDocument): string =>
  [document.title, ...blocksOf(document).map(textOf)].join('\n');

function textOf(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
    case 'paragraph':
      return inlineText(block.inlines);
    case 'contents':
      return [block.title, ...block.entries.map(({ text }) => text)].join('\n');
    case 'table':
      return [...block.header, ...block.body]
        .flatMap(({ cells }) => cells.map(({ inlines }) => inlineText(inlines)))
        .join('\n');
    case 'pageBreak':
      return '';
  }
}
