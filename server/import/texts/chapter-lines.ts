import type { OutlineNode } from '../../../schemas/pack/outline.ts';
import { unnumbered } from '../recognise/plain.ts';
import {
  isFirstChapter,
  isFurtherChapter,
  isFurtherPart,
  isFurtherTopic,
  ordinalOf,
} from './further-chapters.ts';
import { headingOf } from './heading-of.ts';
import type { Line, OutlineHeading } from './lines-and-headings.ts';

export interface Chapters {
  /** Each heading that is there, as printed. */
  readonly headings: ReadonlyMap<string, Line>;
  /** The lines under each heading up to the next; before the first under ''. */
  readonly lines: ReadonlyMap<string, readonly Line[]>;
  /** Headings of chapters the pack does not have. */
  readonly unknown: readonly string[];
}

/** Sorts the lines of a part by the headings above them. */
export function chapterLines(lines: readonly Line[], outline: readonly OutlineHeading[]): Chapters {
  const headings = new Map<string, Line>();
  const under = new Map<string, Line[]>();
  const unknown: string[] = [];
  let current = '';
  let ordinal = 0;
  for (const [index, line] of lines.entries()) {
    const key =
      headingOf(line, outline, headings, current, under) ?? brokenHeading(lines, index, outline, headings);
    const own = ordinalOf(line.text);
    if (key !== undefined) {
      if (!headings.has(key) || key !== current) headings.set(key, wholeHeading(lines, index, outline, key));
      current = key;
      if (own > 0) ordinal = own;
    } else if (
      isFurtherPart(line) ||
      isFurtherChapter(line, own, ordinal) ||
      isFirstChapter(line, own, current, under) ||
      isFurtherTopic(
        line,
        headings.get(current),
        outline.find(({ key }) => key === current),
      )
    ) {
      current = `?${line.text.trim()}`;
      unknown.push(current);
      if (own > 0 || isFurtherPart(line)) ordinal = own;
    } else {
      if (own === 1) ordinal = Number.POSITIVE_INFINITY;
      under.set(current, [...(under.get(current) ?? []), line]);
    }
  }
  return { headings, lines: under, unknown };
}

/** The heading as printed; one that is broken, in one line again. */
function wholeHeading(
  lines: readonly Line[],
  index: number,
  outline: readonly OutlineHeading[],
  key: string,
): Line {
  const line = lines[index] as Line;
  const text = `${line.text.trim()}${lines[index + 1]?.text.trim() ?? ''}`;
  const own = outline.find((heading) => heading.key === key)?.text ?? '';
  return unnumbered(own) === unnumbered(text) ? { ...line, text } : line;
}

/** A heading that is broken into two lines; the second is known as the same one again. */
function brokenHeading(
  lines: readonly Line[],
  index: number,
  outline: readonly OutlineHeading[],
  known: ReadonlyMap<string, Line>,
): string | undefined {
  const joined = (from: number) => unnumbered(`${lines[from]?.text}${lines[from + 1]?.text ?? ''}`);
  const isAt = (from: number, isNew: boolean) =>
    outline.find(({ key, text }) => known.has(key) !== isNew && unnumbered(text) === joined(from))?.key;
  return isAt(index, true) ?? (index > 0 ? isAt(index - 1, false) : undefined);
}

/** The first section whose text stands under the heading. */
export function sectionBelow(nodes: readonly OutlineNode[], key: string): string | undefined {
  for (const node of nodes) {
    if (node.kind !== 'heading') continue;
    if (node.key === key) return firstSection(node.children);
    const below = sectionBelow(node.children, key);
    if (below !== undefined) return below;
  }
  return undefined;
}

function firstSection(nodes: readonly OutlineNode[]): string | undefined {
  for (const node of nodes) {
    if (node.kind === 'narrative' || node.kind === 'content') return node.section;
    const below = node.kind === 'heading' ? firstSection(node.children) : undefined;
    if (below !== undefined) return below;
  }
  return undefined;
}
