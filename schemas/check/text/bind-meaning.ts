import { expandWords } from './expand-words.ts';
import { type Meaning, meanings } from './meanings.ts';

const byWord = new Map<string, Meaning[]>();
for (const meaning of meanings as readonly Meaning[])
  for (const word of meaning.words.flatMap(expandWords))
    byWord.set(word, [...(byWord.get(word) ?? []), meaning]);
const longest = Math.max(...[...byWord.keys()].map(({ length }) => length));

/** Words between what an amount means and the amount: 共计安排, 预算数为, (不含…). */
const filler =
  /(?:预算数|预算|支出|收入|经费|费用|资金|总额|总计|合计|金额|数额|规模|数|额|情况|安排|列支|共计|共|计|总|为|是|达到|达|编制|下达|批复|核定|本年度?|当年|全年|全部|年初|人民币|均|仅|将|拟|约|按|\d{4}年度?|年|的|:|：|，|,|\([^()]*\))$/;

/** What may stand before the words of a meaning: nothing that would make it something else. */
const before =
  /(?:^|[，,、：:；;。()\-—]|其中|包括|包含|含|用于|年度?|末|部门|单位|本级|机关|系统|安排|编制|下达|批复|共|的|和|及|与|拟|预留|财政拨款|办公室|局|委员会|委|厅|院|校|中心|站|所|会|队|处|馆|台|社|府|区|县|市|省|[一二三四五六七八九十\d][、.])$/;

/**
 * What the amount after `label` means: the label ends in words of the lexicon, with nothing but fillers after them.
 * @param section the amount's section, or `performance`
 */
export function bindMeaning(label: string, section: string): Meaning | undefined {
  let rest = compact(label).slice(-80);
  for (;;) {
    const found = endingIn(rest, section);
    if (found) return found;
    const shorter = rest.replace(filler, '');
    if (shorter === rest) return undefined;
    rest = shorter;
  }
}

/** Whether nothing but fillers is left of the label: the amount is of what was named before. */
export function isBare(label: string): boolean {
  let rest = compact(label);
  for (;;) {
    const shorter = rest.replace(filler, '').replace(/(?:其中|总体|同比|相应|有所|净|略)$/, '');
    if (shorter === rest) return rest === '';
    rest = shorter;
  }
}

export const compact = (label: string): string => label.replace(/[\s“”"'「」『』‘’*]/g, '');

function endingIn(rest: string, section: string): Meaning | undefined {
  for (let length = Math.min(longest, rest.length); length > 1; length -= 1) {
    const own = byWord
      .get(rest.slice(-length))
      ?.find(({ sections }) => sections === undefined || sections.includes(section));
    if (own && before.test(rest.slice(0, -length))) return own;
  }
  return undefined;
}
