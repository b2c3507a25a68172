import { plainText } from './plain-text.ts';

/** The part of a project's name that tells it from others: no year, no 经费. */
export const nameCore = (name: string): string =>
  plainText(name)
    .replace(/^(?:19|20)\d{2}年度?/, '')
    .replace(/\([^()]*\)$/, '')
    .replace(/(?:项目|专项|工作|资金|经费|费用|费|补助)+$/, '');

/** The longest words two texts have in common. */
export function commonWords(a: string, b: string): string {
  let best = '';
  for (let start = 0; start + best.length < a.length; start++) {
    let end = start + best.length + 1;
    while (end <= a.length && b.includes(a.slice(start, end))) {
      best = a.slice(start, end);
      end += 1;
    }
  }
  return best;
}
