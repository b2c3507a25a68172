/** A phrase that was right until an event; from the first budget drawn up after it, it is not. */
export interface OutdatedPhrase {
  /** Has to be in the text for the words to be looked for: cheap. */
  readonly hint: RegExp;
  /** What stands in the text, with the context that makes it speak of today. */
  readonly words: RegExp;
  /** The event, and what is said now. */
  readonly now: string;
  /** The first budget year in which it is outdated. */
  readonly firstYear: number;
  /** In the same sentence: what makes it right all the same. */
  readonly unless?: RegExp;
}

const study = '(?:学习|贯彻|落实|宣传|宣讲|践行|领会|学懂弄通做实)';

const congress = (name: string, next: string, firstYear: number): OutdatedPhrase => ({
  hint: new RegExp(`${name}精神`),
  words: new RegExp(`${study}[^，。；]{0,16}?党的${name}精神`, 'g'),
  now: `党的${next}已于${firstYear - 1}年召开`,
  firstYear,
  unless: new RegExp(`${next}|历次`),
});

const plenums = (name: string, next: string, firstYear: number): OutdatedPhrase => ({
  hint: new RegExp(`${name}届[一二三四五六七]中`),
  words: new RegExp(
    `${study}[^，。；]{0,24}?${name}届[一二三四五六七、历次和及]{1,12}(?:中|次)?全会精神`,
    'g',
  ),
  now: `党的${next}已于${firstYear - 1}年召开`,
  firstYear,
  unless: new RegExp(`${next}|二十届`),
});

/** An authority that has another name since a reform. `not` begins names that still hold the words. */
const authority = (words: string, successor: string, reformed: number, unless?: RegExp): OutdatedPhrase => ({
  hint: new RegExp(words),
  words: new RegExp(words, 'g'),
  now: `${reformed}年机构改革后为${successor}`,
  firstYear: reformed + 2,
  ...(unless ? { unless } : {}),
});

const plan = (name: string, from: number): OutdatedPhrase => ({
  hint: new RegExp(name),
  words: new RegExp(
    `(?:实施|落实|推进|按照|根据|围绕|完成)[^，。；]{0,8}?[“"]?${name}[”"]?(?:时期)?(?:发展)?规划`,
    'g',
  ),
  now: `“${name}”规划期已于${from + 4}年结束`,
  firstYear: from + 6,
  unless: /总结|回顾|评估|收官|以来|期间/,
});

/** Sorted by what they speak of. To add one: what it said, when that ended, what is said now. */
export const outdatedPhrases: readonly OutdatedPhrase[] = [
  congress('十七大', '十八大', 2013),
  congress('十八大', '十九大', 2018),
  congress('十九大', '二十大', 2023),
  plenums('十八', '十九大', 2018),
  plenums('十九', '二十大', 2023),
  plan('十二五', 2011),
  plan('十三五', 2016),
  plan('十四五', 2021),
  authority('国土资源(?:部|厅|局|所|分局)', '自然资源主管部门', 2018),
  authority('环境保护(?:部|厅|局)(?!站)|环保(?:部|厅|局)(?!站)', '生态环境主管部门', 2018),
  authority('(?<![渔牧林])农业(?:部|厅|局)(?!门|级)|农牧局|农业畜牧局', '农业农村主管部门', 2018),
  authority(
    '文化广电新闻出版(?:厅|局)|文广新局|(?<!文化[和]?|文化广电[和]?|广电[和]?|[体文]|和)旅游(?:局|发展委员会)',
    '文化和旅游主管部门',
    2018,
  ),
  authority(
    '卫生和计划生育(?:委员会|局)|卫计[委局]|人口(?:和|与)计划生育(?:委员会|局)|(?<!卫)计生[委局]',
    '卫生健康主管部门',
    2018,
  ),
  authority('安全生产监督管理(?:总局|局)|安监(?:总局|局)', '应急管理部门', 2018),
  authority(
    '工商行政管理(?:总局|局|所)|(?<![农建])工商(?:总局|局)|质量技术监督局|质监局|食品药品监督管理(?:总局|局|所)|食药监(?:总局|局|所)',
    '市场监督管理部门',
    2018,
  ),
  authority('国税局|地税局|国家税务局|地方税务局', '税务局', 2018),
  authority('公安消防(?:总队|支队|大队|中队|部队)', '消防救援队伍', 2018),
  authority('(?<!银)(?:银监会|保监会|银监局|保监局)', '金融监督管理机构', 2018),
  authority('银保监(?:会|局)|银行保险监督管理(?:委员会|局)', '国家金融监督管理总局及其派出机构', 2023),
  authority('扶贫(?:开发)?办公室|扶贫办|扶贫开发局', '乡村振兴（农业农村）部门', 2021),
  authority('新闻出版广电(?:总局|局)', '新闻出版、广播电视主管部门', 2018),
  authority('(?:省|市|县|区|人民政府|政府)法制办(?:公室)?', '司法行政部门', 2018),
];
