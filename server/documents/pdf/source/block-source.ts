import type { Block } from '../../../../schemas/document/block.ts';
import { contentsSource } from './contents-source.ts';
import { headingSource, paragraphSource, titleSource } from './paragraph-source.ts';
import type { BlockPlace, SourceContext } from './source-context.ts';
import { tableSource } from './table-source.ts';

type BlockWriter<K extends Block['kind']> = (
  block: Extract<Block, { kind: K }>,
  place: BlockPlace,
  context: SourceContext,
) => string;

/** A block as a Typst expression. */
export function blockSource<K extends Block['kind']>(
  block: Extract<Block, { kind: K }>,
  place: BlockPlace,
  context: SourceContext,
): string {
  const write: BlockWriter<K> = writers[block.kind as K];
  return write(block, place, context);
}

const writers: { readonly [K in Block['kind']]: BlockWriter<K> } = {
  title: titleSource,
  heading: headingSource,
  paragraph: paragraphSource,
  contents: contentsSource,
  table: tableSource,
  pageBreak: () => 'pagebreak()',
};
