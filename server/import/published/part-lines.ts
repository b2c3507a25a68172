import type { ScopePart } from '../entries/scope-part.ts';
import { isCaptionText } from '../recognise/caption.ts';
import { plain } from '../recognise/plain.ts';
import type { RecognisedTables } from '../recognise/recognise-document.ts';
import { textsOf } from '../recognise/source-piece.ts';
import type { SourceBlock } from '../source/source-document.ts';
import type { Line } from '../texts/lines-and-headings.ts';
import { contentsBlocks } from './contents-blocks.ts';
import { tableNotes } from './table-notes.ts';
import { tableParagraphs } from './table-paragraphs.ts';

export interface PartLines {
  /** What is neither title nor note of a table, nor of a 目录. */
  readonly lines: readonly Line[];
  /** What stands under each table. */
  readonly notes: ReadonlyMap<string, readonly string[]>;
  /** Tables that are none of the pack's, as text. */
  readonly others: readonly string[];
}

/** The text of a part. */
export function partLines(
  blocks: readonly SourceBlock[],
  part: ScopePart,
  { tables, forms, lists, others }: RecognisedTables,
): PartLines {
  const isIn = ({ block }: { readonly block: number }) => block >= part.from && block < part.to;
  const starts = new Set([...tables, ...forms, ...lists, ...others].map(({ block }) => block));
  const { notes, blocks: noted } = tableNotes(blocks, [...part.tables.values()], starts);
  const unknown = others.filter(isIn).map((piece) => ({ ...piece, title: titleAbove(piece) }));
  const titles = tableParagraphs(blocks, [...part.forms, ...part.lists, ...tables.filter(isIn), ...unknown]);
  const contents = contentsBlocks(blocks);
  const lines = blocks.slice(part.from, part.to).flatMap((block, at) => {
    const no = part.from + at;
    if (
      block.kind !== 'paragraph' ||
      block.isContents ||
      [noted, titles, contents].some((blocks) => blocks.has(no))
    )
      return [];
    const text = block.number + block.text;
    return text.trim() === '' || isOfContents(text)
      ? []
      : [{ text, place: block.place, isOutlined: block.level !== undefined }];
  });
  return {
    lines,
    notes,
    others: unknown.map(({ title, rows }) => `${title}\n${tableText(rows)}`.trim().slice(0, longest)),
  };
}

/** A table as lines of text, at most as long as a text may be. */
export const tableText = (rows: RecognisedTables['others'][number]['rows']): string =>
  rows
    .map((row) => textsOf(row).join(' '))
    .filter((text) => text !== '')
    .join('\n')
    .slice(0, longest);

const longest = 20_000;

/** The title of a table that is none of the pack's. */
const titleAbove = ({ above }: RecognisedTables['others'][number]): string =>
  above
    .slice(0, 3)
    .find((text) => !isCaptionText(text) && /^.{2,60}(?:表|清单|一览)(?:\(.*\))?$/.test(plain(text))) ?? '';

/** A typed line of a 目录: a title, dots and a page. */
const isOfContents = (text: string): boolean =>
  /(?:[.．·…。]{3,}|\t)\s*[-—]?\s*\d{1,4}\s*[-—]?\s*$/.test(text);
