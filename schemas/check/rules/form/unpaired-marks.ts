export interface UnpairedMark {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  /** Alone; closed by a mark of another kind; closed by one of the other width. */
  readonly kind: 'unpaired' | 'mixed' | 'width';
}

const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '《': '》',
  '〈': '〉',
  '（': '）',
  '(': ')',
  '【': '】',
  '〔': '〕',
};
const openerOf: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(closers).map(([open, close]) => [close, open]),
);
const otherWidth: Readonly<Record<string, string>> = { '（': ')', '(': '）' };

interface Open {
  readonly mark: string;
  readonly paragraph: number;
  readonly index: number;
}

const marks = /[“”‘’《》〈〉（）()【】〔〕"']/g;

/** Marks without their counterpart, over the paragraphs of one field. Straight quotes only have to be even in number. */
export function unpairedMarks(paragraphs: readonly string[]): readonly UnpairedMark[] {
  const found: UnpairedMark[] = [];
  const straight: Open[] = [];
  let open: Open[] = [];
  paragraphs.forEach((text, paragraph) => {
    for (const { 0: mark, index } of text.matchAll(marks)) {
      if (isNoQuote(text, index, mark)) continue;
      if (mark === '"' || mark === "'") straight.push({ mark, paragraph, index });
      else if (mark in closers) open.push({ mark, paragraph, index });
      else open = closed(open, { mark, paragraph, index }, found);
    }
  });
  for (const { paragraph, index } of open) found.push(alone(paragraph, index));
  return [...found, ...unevenQuotes(straight)];
}

const alone = (paragraph: number, index: number): UnpairedMark => ({
  paragraph,
  start: index,
  end: index + 1,
  kind: 'unpaired',
});

/** `1）` and `a)` number an item; an apostrophe stands between letters; `55"` are inches, `5'` feet or minutes. */
function isNoQuote(text: string, index: number, mark: string): boolean {
  const before = text.slice(Math.max(0, index - 4), index);
  if (mark === '）' || mark === ')')
    return (
      /(?:^|[\s。；：，、])[\d０-９a-zA-Z一二三四五六七八九十①-⑩]{1,3}$/.test(before) &&
      !isOpenBefore(text, index)
    );
  if (mark === "'" || mark === '’') return /[A-Za-z]$/.test(before) && /[A-Za-z]/.test(text[index + 1] ?? '');
  if (mark === '"') return /\d$/.test(before) && /^(?:[寸屏液显]|英寸)/.test(text.slice(index + 1));
  return false;
}

const isOpenBefore = (text: string, index: number): boolean => {
  const before = text.slice(0, index);
  return (
    Math.max(before.lastIndexOf('（'), before.lastIndexOf('(')) >
    Math.max(before.lastIndexOf('）'), before.lastIndexOf(')'))
  );
};

/** Takes the mark's opener off those still open; a bracket of the other width closes too, as a note. */
function closed(open: readonly Open[], close: Open, found: UnpairedMark[]): Open[] {
  const wanted = openerOf[close.mark];
  const at = open.findLastIndex(({ mark }) => mark === wanted);
  const near = open.findLastIndex(({ mark }) => otherWidth[mark] === close.mark);
  const taken = Math.max(at, near);
  if (taken < 0) {
    found.push(alone(close.paragraph, close.index));
    return [...open];
  }
  const own = open[taken];
  if (own && taken === near && near > at && own.paragraph === close.paragraph)
    found.push({ paragraph: own.paragraph, start: own.index, end: close.index + 1, kind: 'width' });
  return open.filter((_, index) => index !== taken);
}

/** A single and a double one side by side are meant as a pair; of each kind an odd one is left over. */
function unevenQuotes(straight: readonly Open[]): readonly UnpairedMark[] {
  const of = (mark: string): readonly Open[] => straight.filter((own) => own.mark === mark);
  const [single, double] = [of("'"), of('"')];
  if (single.length % 2 === 0 && double.length % 2 === 0) return [];
  const [first] = straight;
  const last = straight.at(-1);
  if (
    first &&
    last &&
    single.length % 2 === 1 &&
    double.length % 2 === 1 &&
    first.paragraph === last.paragraph
  )
    return [{ paragraph: first.paragraph, start: first.index, end: last.index + 1, kind: 'mixed' }];
  const odd = (single.length % 2 === 1 ? single : double).at(-1);
  return odd ? [alone(odd.paragraph, odd.index)] : [];
}
