import { chineseNumber } from '../../../schemas/check/text/chinese-number.ts';
import type { OutlineNode } from '../../../schemas/pack/outline.ts';
import { plain, unnumbered } from '../recognise/plain.ts';
import { headingWords } from './heading-words.ts';

/** A heading the pack's outline has in a scope. */
export interface OutlineHeading {
  readonly key: string;
  readonly text: string;
  readonly address: string;
  /** The heading it stands in. */
  readonly parent: string;
}

/** A line of text, and where it stands in the document. */
export interface Line {
  readonly text: string;
  readonly place: string;
  readonly isOutlined: boolean;
}

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
    } else if (isFurtherPart(line) || isFurtherChapter(line, own, ordinal)) {
      current = `?${line.text.trim()}`;
      unknown.push(current);
      ordinal = own;
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

/** 第三部分: its chapters count anew. */
const isFurtherPart = ({ text }: Line): boolean =>
  isShort(text) && /^第[一二三四五六七八九十]+(?:部分|章)/.test(plain(text));

/** A chapter of another name counts on from the last, and no list 一、二、… has begun since. */
const isFurtherChapter = ({ text }: Line, own: number, before: number): boolean =>
  own > 1 && own === before + 1 && isShort(text) && !/[：:，,]/.test(text);

function ordinalOf(text: string): number {
  const [, number] = /^([一二三四五六七八九十]{1,3})、/.exec(plain(text)) ?? [];
  return number === undefined ? 0 : (chineseNumber(number) ?? 0);
}

const isShort = (text: string): boolean => plain(text).length <= 50 && !/[。；;]/.test(text);

function headingOf(
  line: Line,
  outline: readonly OutlineHeading[],
  known: ReadonlyMap<string, Line>,
  current: string,
  under: ReadonlyMap<string, readonly Line[]>,
): string | undefined {
  const own = unnumbered(line.text);
  if (own === '' || !isShort(line.text)) return undefined;
  // A title with nothing under it, found again, was a line of a list of titles.
  const isFree = ({ key }: OutlineHeading) => !known.has(key) || key === current || !under.has(key);
  const exact = outline.find((heading) => isFree(heading) && unnumbered(heading.text) === own);
  if (exact) return exact.key;
  const isNumbered = own !== plain(line.text) || line.isOutlined || /[:：]$/.test(line.text.trim());
  if (
    !isNumbered ||
    /表$/.test(own) ||
    (current === 'glossary' && !/^[一二三四五六七八九十第]/.test(plain(line.text)))
  )
    return undefined;
  const topic = own.replace(/^.{0,30}?20\d{2}年度?(?:部门|单位)?/, '');
  const named = Object.keys(headingWords).filter(
    (key) => headingWords[key]?.test(own) || headingWords[key]?.test(topic),
  );
  return named
    .flatMap((key) => outline.filter((heading) => heading.key === key && isFree(heading) && key !== current))
    .find((heading) => fits(heading, outline, known, line, current))?.key;
}

/** A section stands in its chapter; a chapter has the number of a chapter. */
function fits(
  heading: OutlineHeading,
  outline: readonly OutlineHeading[],
  known: ReadonlyMap<string, Line>,
  { text, isOutlined }: Line,
  current: string,
): boolean {
  const above = outline.find(({ key }) => key === current);
  const isSection = !/^(?:第?[一二三四五六七八九十]+(?:部分|、))/.test(plain(heading.text));
  if (isSection && heading.key !== 'disclosure') {
    if (current === heading.parent || above?.parent === heading.parent) return true;
    // Where nothing is called as its chapter, it is one itself.
    return !known.has(heading.parent) && /^[一二三四五六七八九十]+、/.test(plain(text));
  }
  // 机关运行经费, 政府采购 and the like are chapters to a pack and sections to others, whose title says nothing else.
  if (/^\([一二三四五六七八九十]+\)/.test(plain(text)) && isTopic.test(unnumbered(text))) return true;
  return (
    isOutlined || /^(?:第[一二三四五六七八九十]+|[一二三四五六七八九十]+、|\d{1,2}[、.])/.test(plain(text))
  );
}

const isTopic =
  /^(?:20\d{2}年度?)?(?:部门|单位)?(?:机关运行经费|政府采购|国有资产(?:占有使用|占用)?|三公经费)(?:预算)?(?:安排|支出|执行|信息)?(?:情况)?(?:说明)?$/;

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
