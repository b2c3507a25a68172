import type { PageLayout } from '../../../../schemas/document/block.ts';
import { table } from '../table/table.ts';
import { concatenated } from '../xml/concatenated.ts';
import type { BodyContext } from './body-context.ts';
import { contents } from './contents.ts';
import type { Place } from './place.ts';
import type { PlacedBlock, PrintedBlock } from './section-blocks.ts';
import { textParagraph } from './text-paragraph.ts';

/** The blocks of a section; its last paragraph carries `properties`, a `sectPr` or nothing. */
export function sectionBody(
  blocks: readonly PlacedBlock[],
  layout: PageLayout,
  properties: string,
  context: BodyContext,
): string {
  const texts = blocks.map(({ block, breakBefore }, index) => {
    const last = index === blocks.length - 1;
    const place = {
      layout,
      breakBefore,
      afterTable: blocks[index - 1]?.block.kind === 'table',
      first: index === 0,
      last,
      section: last ? properties : '',
    };
    return written(block, place, context);
  });
  return concatenated(texts);
}

function written<K extends PrintedBlock['kind']>(
  block: Extract<PrintedBlock, { kind: K }>,
  place: Place,
  context: BodyContext,
): string {
  const write: BlockWriter<K> = writers[block.kind as K];
  return write(block, place, context);
}

type BlockWriter<K extends PrintedBlock['kind']> = (
  block: Extract<PrintedBlock, { kind: K }>,
  place: Place,
  context: BodyContext,
) => string;

const writers: { readonly [K in PrintedBlock['kind']]: BlockWriter<K> } = {
  title: textParagraph,
  heading: textParagraph,
  paragraph: textParagraph,
  table,
  contents,
};
