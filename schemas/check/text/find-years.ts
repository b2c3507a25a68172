/** A year that a text names. */
export interface FoundYear {
  readonly start: number;
  readonly end: number;
  readonly year: number;
  /** As written, with month and day where they follow: `2019年10月1日`. */
  readonly text: string;
  /** The clause's words before and after it, to the nearest stop. */
  readonly before: string;
  readonly after: string;
}

const years =
  /(?<![\dA-Za-z\-—–～~/])((?:19|20)\d{2})\s*(?:年度?(?:\s*\d{1,2}\s*月份?(?:\s*\d{1,2}\s*日)?)?|[.\-/]\d{1,2}[.\-/]\d{1,2}日?)(?!代)/g;
const titles = /《[^《》]*》|<[^<>]{4,}>|〔[^〔〕]*〕|【[^【】]*】|\[[^[\]]*\]/g;
const ranges =
  /(?:19|20)\d{2}\s*年?(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?\s*(?:[-—–～~]+|至|到)\s*(?:19|20)\d{2}\s*年?/g;

/** The years of a text outside titles, document numbers and ranges. `text` in plain digits and signs. */
export function findYears(text: string): readonly FoundYear[] {
  if (!/(?:19|20)\d\d/.test(text)) return [];
  const blank = (found: string): string => '□'.repeat(found.length);
  const own = text.replace(titles, blank).replace(ranges, blank);
  return [...own.matchAll(years)].map(({ index, 0: words, 1: year }) => {
    const end = index + words.length;
    const stop = Math.max(...[...'。；，,;！？\n'].map((mark) => own.lastIndexOf(mark, index - 1)));
    const next = own.slice(end).search(/[。；;！？\n]/);
    return {
      start: index,
      end,
      year: Number(year),
      text: words.replace(/\s/g, ''),
      before: own.slice(stop + 1, index).replace(/\s/g, ''),
      after: own.slice(end, next < 0 ? undefined : end + next).replace(/\s/g, ''),
    };
  });
}
