/** 与上年相比, 较2024年预算: `before` and `after` it, the year it names. */
export interface Comparison {
  readonly before: string;
  readonly after: string;
  readonly year: number | 'last';
}

const phrase =
  /(?:与|较|比|同)(?:去年|上年|上一?年度?|(\d{4})\s*年度?)(?:同期|末|初|年初)*(?:的|本?部门|本?单位|本级|财政|拨款)*(?:预算|决算|执行|调整|批复|安排|收支|支出|当年|年初)*(?:数额|数|额|金额)?(?:相比|比较|对比|相较)?/g;

/** The last comparison with another year in the words before an amount. */
export function lastComparison(label: string): Comparison | undefined {
  if (!/[年]/.test(label)) return undefined;
  const match = [...label.matchAll(phrase)].at(-1);
  if (!match) return undefined;
  const after = label.slice(match.index + match[0].length);
  return { before: label.slice(0, match.index), after, year: match[1] ? Number(match[1]) : 'last' };
}

const years = /(\d{4})\s*年(?!末|底)|上年(?!末|底|结转)|去年(?!末|底)|上一年度|本年|今年|当年/g;

/** The year the words before an amount are about: comparisons and titles of documents left out. */
export function statedYear(words: string): number | 'this' | 'last' | undefined {
  if (!/[年]/.test(words)) return undefined;
  const own = words.replace(/《[^》]*》/g, '').replace(phrase, '');
  const last = [...own.matchAll(years)].at(-1);
  if (!last) return undefined;
  if (last[1]) return Number(last[1]);
  return /上|去/.test(last[0]) ? 'last' : 'this';
}
