import type { ComposedDocument, Section } from '../../../../schemas/document/block.ts';
import type { HouseStyle } from '../../../../schemas/document/house-style.ts';
import { concatenated } from '../xml/concatenated.ts';
import { relationNamespace, wordNamespace } from '../xml/namespaces.ts';
import { bookmarks } from './bookmarks.ts';
import { pageStarts } from './page-starts.ts';
import { type PlacedSection, sectionBlocks } from './section-blocks.ts';
import { sectionBody } from './section-body.ts';
import { sectionProperties } from './section-properties.ts';
import { spacer } from './spacer.ts';

export interface DocumentOptions {
  readonly style: HouseStyle;
  readonly pages: ReadonlyMap<string, number>;
  /** Header and footer references of a section, by its page numbers. */
  readonly references: Readonly<Record<Section['pageNumbers'], string>>;
}

/** `word/document.xml`. A section without blocks is left out: it would print an empty page. */
export function documentXml(document: ComposedDocument, options: DocumentOptions): string {
  const { style, pages, references } = options;
  const context = { style, pages, bookmarks: bookmarks(document) };
  const sections = document.sections.map(placed).filter(({ blocks }) => blocks.length > 0);
  const starts = pageStarts(sections);
  const properties = sections.map(({ layout, pageNumbers }, index) =>
    sectionProperties(style, layout, { references: references[pageNumbers], start: starts[index] }),
  );
  const bodies = sections.map(({ blocks, layout }, index) =>
    sectionBody(blocks, layout, index < sections.length - 1 ? (properties[index] ?? '') : '', context),
  );
  return `${opening}${concatenated(bodies) || spacer()}${properties.at(-1) ?? ''}</w:body></w:document>`;
}

function placed(section: Section): PlacedSection {
  return { ...section, blocks: sectionBlocks(section) };
}

const opening = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:document ${wordNamespace} ${relationNamespace}><w:body>`;
