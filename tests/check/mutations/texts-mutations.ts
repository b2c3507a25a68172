import { type Mutation, oneOf } from './mutation.ts';
import { editText, otherDigit } from './text-edits.ts';

const amount = String.raw`(\d+\.\d\d)万元`;
const stated = [
  'income',
  'expenditure',
  'change',
  'agencyOperatingCost',
  'threePublic',
  'procurement',
  'assets',
];

const inText = (
  kind: string,
  sections: readonly string[],
  pattern: RegExp,
  edit: Parameters<typeof editText>[4],
): Mutation => ({ kind, mutate: ({ report }, pick) => editText(report, pick, sections, pattern, edit) });

const shifted = (year: string, by: number): string => String(Number(year) + by);

export const textsMutations: readonly Mutation[] = [
  inText(
    'text: a digit of the income or expenditure',
    ['income', 'expenditure'],
    new RegExp(amount),
    ([, number = ''], pick) => `${otherDigit(number, pick)}万元`,
  ),
  inText(
    'text: a digit of a change',
    ['change'],
    new RegExp(`(增加|减少)${amount}`),
    ([, word, number = ''], pick) => `${word}${otherDigit(number, pick)}万元`,
  ),
  inText(
    'text: a digit of 三公',
    ['threePublic'],
    new RegExp(`(费|安排)${amount}`),
    ([, word, number = ''], pick) => `${word}${otherDigit(number, pick)}万元`,
  ),
  inText(
    'text: a digit of 机关运行经费',
    ['agencyOperatingCost'],
    new RegExp(`共安排${amount}`),
    ([, number = ''], pick) => `共安排${otherDigit(number, pick)}万元`,
  ),
  inText(
    'text: a digit of 政府采购',
    ['procurement'],
    new RegExp(amount),
    ([, number = ''], pick) => `${otherDigit(number, pick)}万元`,
  ),
  inText(
    'text: a digit of 固定资产',
    ['assets'],
    new RegExp(`金额为${amount}`),
    ([, number = ''], pick) => `金额为${otherDigit(number, pick)}万元`,
  ),
  inText('text: 元 for 万元', stated, /([1-9]\d*\.\d\d)万元/, ([, number]) => `${number}元`),
  inText('text: 亿元 for 万元', stated, /([1-9]\d*\.\d\d)万元/, ([, number]) => `${number}亿元`),
  inText(
    'text: the decimal point moved',
    stated,
    /([1-9]\d+)\.(\d)(\d)万元/,
    ([, whole, first, second]) => `${whole}${first}.${second}0万元`,
  ),
  inText(
    'text: 减少 for 增加 and the other way',
    ['change', 'threePublic', 'agencyOperatingCost'],
    /(增加|减少)(?=\d)/,
    ([word]) => (word === '增加' ? '减少' : '增加'),
  ),
  inText(
    'text: a minus after 增加 or 减少',
    ['change', 'threePublic'],
    /(增加|减少)(?=\d)/,
    ([word]) => `${word}-`,
  ),
  inText(
    'text: 增加0.00万元 for 持平',
    ['change', 'threePublic'],
    /(与上年|与\d{4}年预算)持平/,
    ([, basis]) => `${basis}相比增加0.00万元`,
  ),
  inText(
    'text: 持平 for a change',
    ['change', 'threePublic', 'agencyOperatingCost'],
    /较(\d{4})年预算(?:增加|减少)\d+\.\d\d万元/,
    ([, year]) => `与${year}年预算持平`,
  ),
  inText(
    'text: the planned year',
    ['income', 'expenditure', 'change', 'threePublic', 'procurement', 'preamble'],
    /(\d{4})年(?=预算收|支出预算|，|部门预算公开|单位预算公开)/,
    ([, year = ''], pick) => `${shifted(year, pick(2) === 0 ? -1 : 1)}年`,
  ),
  inText(
    'text: the year compared with',
    ['change', 'threePublic', 'agencyOperatingCost'],
    /(较|与)(\d{4})年/,
    ([, word, year = ''], pick) => `${word}${shifted(year, pick(2) === 0 ? -1 : 1)}年`,
  ),
  inText('text: a source dropped', ['income'], new RegExp(`，[^，]*?(?!0\\.00)${amount}(?=。)`), () => ''),
  inText(
    'text: 人员 and 公用 swapped',
    ['expenditure'],
    new RegExp(`人员经费${amount}和日常公用经费${amount}`),
    ([, a, b]) => `人员经费${b}万元和日常公用经费${a}万元`,
  ),
  inText(
    'text: 基本 and 项目 swapped',
    ['change'],
    new RegExp(`基本支出(增加|减少)${amount}`),
    ([, word, number]) => `项目支出${word}${number}万元`,
  ),
  inText(
    'text: a percentage',
    ['change'],
    /(增长|下降)(\d+\.\d\d)%/,
    ([, word, number = ''], pick) => `${word}${otherDigit(number, pick)}%`,
  ),
  inText('text: 下降 for 增长', ['change'], /(增长|下降)(?=\d)/, ([word]) =>
    word === '增长' ? '下降' : '增长',
  ),
  inText(
    'text: 拟购置固定资产 above what is bought',
    ['assets'],
    new RegExp(`拟购置固定资产总额为${amount}`),
    ([, number]) => `拟购置固定资产总额为${(Number(number) + 5000).toFixed(2)}万元`,
  ),
  inText(
    'text: a cost that the table has not',
    ['agencyOperatingCost'],
    /用于/,
    () => '用于咨询费、手续费、',
  ),
  {
    kind: 'text: the year of a target',
    mutate: ({ report }, pick) => {
      const own = oneOf(report.performance, pick);
      if (!own) return undefined;
      const stale = `分项制定${report.department.year - 1}年绩效目标。`;
      return {
        ...report,
        performance: report.performance.map((item) =>
          item === own ? { ...item, overall: [...item.overall, stale] } : item,
        ),
      };
    },
  },
  {
    kind: 'text: the date of the assets',
    mutate: ({ report }, pick) => {
      const own = oneOf(report.assets, pick);
      const date = `${report.department.year}-12-31`;
      return (
        own && { ...report, assets: report.assets.map((item) => (item === own ? { ...item, date } : item)) }
      );
    },
  },
];
