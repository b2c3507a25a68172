import type { ContentsBlock, ContentsEntry } from '../../../../schemas/document/block.ts';
import { roleMeasure } from './paragraph-source.ts';
import { points } from './points.ts';
import { roleName } from './role-styles.ts';
import type { BlockPlace, SourceContext } from './source-context.ts';
import { textSource } from './text-source.ts';
import { typstString } from './typst-string.ts';

/** The contents page: its title, and a line for each entry with leaders and the number of the page, linked to the heading. */
export function contentsSource(block: ContentsBlock, place: BlockPlace, context: SourceContext): string {
  const title = textSource(block.title, roleMeasure('contentsTitle', place, context));
  const lines = block.entries.map((entry, index) => {
    const before = index === 0 ? 'contentsTitle' : contentsRole(block.entries[index - 1] as ContentsEntry);
    const above = context.style.text[before].spaceAfter + context.style.text[contentsRole(entry)].spaceBefore;
    return entrySource(entry, { ...place, above }, context);
  });
  return [`paragraph(${roleName('contentsTitle')}, ${points(place.above)}, true, ${title})`, ...lines].join(
    '\n',
  );
}

/** The text style of an entry. */
export function contentsRole({ depth }: ContentsEntry) {
  return `contents${depth}` as const;
}

function entrySource(entry: ContentsEntry, place: BlockPlace, context: SourceContext): string {
  const { anchor, text } = entry;
  if (!context.levels.has(anchor)) throw new Error(`The contents name ${anchor}, which no heading has`);
  const role = contentsRole(entry);
  const isNumbered = context.counted.has(anchor);
  const line = textSource(text, roleMeasure(role, place, context));
  return `entry(${roleName(role)}, ${points(place.above)}, ${typstString(anchor)}, ${isNumbered}, ${line})`;
}
