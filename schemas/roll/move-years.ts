import { yearUse } from '../check/rules/years/year-use.ts';
import type { TextKind } from '../check/subject/subject.ts';
import { type FoundYear, findYears } from '../check/text/find-years.ts';
import { plainText } from '../check/text/plain-text.ts';

export interface YearsToMove {
  /** The year of the report the text comes from, and of the one it goes to. */
  readonly from: number;
  readonly to: number;
}

export interface MovedText {
  readonly text: string;
  readonly movedCount: number;
  /** Years that stay as they were, as written: they date something, or nobody can tell. */
  readonly left: readonly string[];
}

/**
 * A text taken over into a later year. The budget year and the one before it move along where the text plans for them or
 * compares with them; what dates a document, a body or a fact that is over, a range, and every other year stays and is named.
 */
export function moveYears(text: string, kind: TextKind, years: YearsToMove): MovedText {
  const plain = plainText(text);
  const moved = findYears(plain).filter((found) => isMovable(found, kind, years));
  const starts = new Set(moved.map(({ start }) => start));
  const left = [...plain.matchAll(anyYear)]
    .filter(({ index }) => !starts.has(index))
    .map(({ 0: written }) => written.replace(/\s/g, ''));
  return { ...withMoved(text, [...starts], years), movedCount: moved.length, left: [...new Set(left)] };
}

/** The name of a project is of its year. A report tells plans of its own year, of the year before it also what is over. */
function isMovable(found: FoundYear, kind: TextKind, { from }: YearsToMove): boolean {
  if (found.year !== from && found.year !== from - 1) return false;
  if (kind === 'projectName') return true;
  const use = yearUse(found, { kind });
  return use !== 'dated' && (use !== 'past' || found.year === from);
}

/** Also in titles, numbers of documents and ranges, in Chinese numerals, and of two digits. */
const anyYear =
  /(?<![\d.])(?:19|20)\d{2}(?=\s*(?:年|[-—–～~〕\]】]|至|到|[./]\d))|[一二][九〇○零][〇○零一二三四五六七八九]{2}年|(?<=[—–～~至到-]\s*)(?:19|20)\d{2}(?!\d)|(?<!\d)2\d年度/g;

function withMoved(text: string, starts: readonly number[], { from, to }: YearsToMove) {
  const moved = [...starts]
    .sort((a, b) => b - a)
    .reduce((own, start) => {
      const year = Number(plainText(own.slice(start, start + 4)));
      return `${own.slice(0, start)}${year + to - from}${own.slice(start + 4)}`;
    }, text);
  return { text: moved };
}
