import type { TextLine } from './text-lines.ts';

/** A page with its lines outside tables, from the top. */
interface LinedPage {
  readonly height: number;
  readonly lines: readonly TextLine[];
}

/** What stands on every page and is none of its text: page numbers, running heads, marks of a draft. */
export function furniture(pages: readonly LinedPage[]): ReadonlySet<TextLine> {
  const edges = pages.map(({ height, lines }) => lines.filter((line) => isAtEdge(line, height)));
  const seen = new Map<string, number>();
  for (const lines of edges)
    for (const key of new Set(lines.map(keyOf))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const most = Math.max(3, pages.length * 0.6);
  return new Set(
    edges.flat().filter((line) => isPageNumber(line.text) || (seen.get(keyOf(line)) ?? 0) >= most),
  );
}

const isAtEdge = ({ top, bottom }: TextLine, height: number): boolean =>
  bottom < height * 0.1 || top > height * 0.86;

const keyOf = ({ text, top }: TextLine): string => `${text.replace(/\s/g, '')}@${Math.round(top / 4)}`;

const isPageNumber = (text: string): boolean =>
  /^\s*(?:第\s*)?[-—–－一\s]*\d{1,4}[-—–－一\s]*(?:页)?(?:\s*[，,]?\s*(?:共|\/)\s*\d{1,4}\s*页?)?\s*$/.test(
    text,
  );
