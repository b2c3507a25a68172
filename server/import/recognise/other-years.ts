/**
 * Of each column, given the plain texts above it, whether it is of an earlier year than others of the table, or of what was
 * spent, or compares years. Only the latest year printed is that of the budget.
 */
export function otherYears(headers: readonly (readonly string[])[]): readonly boolean[] {
  const years = headers.map(yearIn);
  const latest = Math.max(...years.map((year) => year ?? 0));
  return headers.map((texts, index) => {
    const year = years[index];
    return texts.some((text) => isOther.test(text)) || (year !== undefined && year < latest);
  });
}

/** 上年结转 is money of this year. */
const isOther =
  /(?:上年|去年)度?(?:预算|执行|决算|完成|批复|数$)|(?:执行|决算|完成)数|比.*(?:年|上年)|同比|增减|增幅|增长|变动(?:额|率|幅度)/;

const yearIn = (texts: readonly string[]): number | undefined => {
  const found = texts.flatMap((text) => /(20\d{2})年/.exec(text)?.[1] ?? []).at(-1);
  return found === undefined ? undefined : Number(found);
};
