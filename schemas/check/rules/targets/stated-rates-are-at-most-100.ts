import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectText, TextKind } from '../../subject/subject.ts';
import { openRate, overfulfilled } from '../../targets/measure-lexicon.ts';
import { plainText } from '../../text/plain-text.ts';
import { eachText } from '../../texts/each-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';

const kinds: readonly TextKind[] = ['overallTarget', 'subTarget', 'safeguard', 'purpose', 'goal'];

export const statedRatesAreAtMost100: Rule = {
  id: 'stated-rates-are-at-most-100',
  group: 'targets',
  title: '绩效目标文字中的比率不超过100%',
  source: '编制惯例：部分占总体的比率最高为100%',
  check: eachText(
    (text) => (text.text.includes('率') || /度|比/.test(text.text) ? ratesIn(text) : []),
    kinds,
  ),
};

/** A share and its value: 参会率达到110%, 满意度≥100%. */
const rate =
  /([\p{Script=Han}]{0,12}(?:率|满意度|占比|比例|比重))(?:达到|达|应|均|要|为|在|保持|不)*(≥|>|不低于|不少于|低于|少于|超过|高于|大于)?\s*(\d+(?:\.\d+)?)\s*[%％](以上)?/gu;

function ratesIn(text: SubjectText): readonly Finding[] {
  return [...plainText(text.text).matchAll(rate)].flatMap((match) => {
    const [whole, name = '', sign = '', number = '', above = ''] = match;
    if (openRate.test(name) || overfulfilled.test(name)) return [];
    const value = Number(number);
    const isOpen = sign !== '' || above !== '';
    if (value < 100 || (value === 100 && !isOpen)) return [];
    return [finding(text, match.index, whole, value)];
  });
}

const finding = (text: SubjectText, start: number, words: string, value: number): Finding => ({
  severity: value >= 1000 ? 'error' : 'warning',
  message: `${text.where}写的是“${words.trim()}”，比率不会超过100%。`,
  mend: value === 100 ? '改为“100%”，不写“以上”“不低于”。' : '核对后重新填写，比率最高为100%。',
  places: [placeInText(text, start, start + words.length)],
  about: words.trim(),
});
