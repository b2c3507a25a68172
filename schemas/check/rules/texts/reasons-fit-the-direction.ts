import { failed, type Outcome, passed } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import { placeOf } from './stated.ts';
import { changeText, isChange } from './stated-changes.ts';
import { eachScopeTexts, type Stated } from './texts-of-scope.ts';

/** Money that grows for a reason that is only about less, or the other way: one of the two words is wrong. */
export const reasonsFitTheDirection: Rule = {
  id: 'reasons-fit-the-direction',
  group: 'texts',
  title: '增减的原因与增减的方向相符',
  source: '《基层政务公开标准目录》财政预决算领域（对增减变化情况进行说明）',
  check: eachScopeTexts(({ passages, year }) =>
    passages.flatMap((stated) =>
      stated.flatMap((own, index) => (isChange(own) ? ofChange(own, stated[index + 1], year) : [])),
    ),
  ),
};

const more =
  /(?:预算|支出|经费|费用|资金|人员|数量|任务|标准|使用|项目)[^，,、；;]{0,4}(?:增加|增长|提高|上涨|增多)|新增/;
const less = /减少|压减|压缩|下降|降低|削减|节约|节省|取消|退休|调出|核减|控制|厉行|停止|完成|结束|到期/;
const growing = /增加|增长|提高|上涨|增多|新增|扩大|追加|上调|调增|加大/;
const shrinking =
  /(?:预算|支出|经费|费用|资金|人员|数量|任务|标准|使用|项目)[^，,、；;]{0,4}(?:减少|压减|下降|降低|核减)/;

function ofChange(own: Stated, next: Stated | undefined, year: number): readonly Outcome[] {
  const { amount, direction } = own.statement;
  if (amount.isLevel || amount.figure.value === 0n) return [];
  const { text } = own.passage;
  const until = Math.min(next?.statement.amount.start ?? text.length, text.length);
  const sentence = text.slice(amount.end, until).split(/[。；;\n]/)[0] ?? '';
  const reason = /(?:原因|由于|因为|主要是|主要为)(.*)$/.exec(sentence)?.[1];
  if (reason === undefined) return [];
  const clauses = reason.split(/[，,、]/).filter((clause) => !isOfThePast(clause, year));
  const words = clauses.join('，');
  const isContrary =
    direction < 0 ? more.test(words) && !less.test(words) : shrinking.test(words) && !growing.test(words);
  if (!isContrary) return [passed];
  return [
    failed({
      severity: 'note',
      message: `文字为${changeText(own)}，所说原因却是“${words.replace(/^[是为：:，\s]+/, '').slice(0, 40)}”。`,
      mend: '核对“增加”“减少”是否写反，或者把原因写清楚。',
      places: [placeOf(own)],
      about: changeText(own),
    }),
  ];
}

/** What was more last year makes this year less. */
const isOfThePast = (clause: string, year: number): boolean =>
  /上年|去年|往年|以前年度|一次性|基数/.test(clause) ||
  [...clause.matchAll(/(\d{4})年/g)].some(([, own]) => Number(own) < year);
