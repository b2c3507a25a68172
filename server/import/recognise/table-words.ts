/** The words by which the official tables are known wherever they are printed; on text without white space. */
interface TitleWords {
  readonly is: RegExp;
  readonly isNot?: RegExp;
}

export const titleWords: Readonly<Record<string, TitleWords>> = {
  summary: { is: /收支.*表/, isNot: /财政拨款|基金|三公|绩效|明细/ },
  income: { is: /收入.*表/, isNot: /支出|收支|基金|绩效/ },
  expenditure: {
    is: /支出.*表/,
    isNot: /财政拨款|一般公共|基金|国有资本|三公|基本支出|项目支出|收入|绩效|经济分类/,
  },
  fiscalSummary: { is: /财政拨款.*收支.*表/, isNot: /基金|三公|绩效/ },
  generalExpenditure: { is: /一般公共预算.*支出.*表/, isNot: /基本支出|项目支出|三公|绩效/ },
  generalBasic: { is: /基本支出.*表/, isNot: /三公|绩效|基金|国有/ },
  governmentFund: { is: /政府性?基金.*表/, isNot: /三公|绩效/ },
  stateCapital: { is: /国有资本.*表/, isNot: /三公|绩效/ },
  threePublic: { is: /三公.*表/ },
  institutions: { is: /机构设置|机构情况/, isNot: /职责/ },
  procurement: { is: /采购.*(?:表|预算)$/, isNot: /情况$/ },
  assets: { is: /资产.*表/ },
};

/** Header words of columns that packs name otherwise; by table, then column. Tried after the pack's own titles. */
export const columnWords: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  '*': {
    no: /^(?:序号|行次|行号)$/,
    code: /编码|代码|^(?:类|款|项)$/,
    name: /科目名称|^名称$|功能分类科目$|功能科目$|^科目$|名称\(科目\)$/,
    total: /^(?:总计|合计|总额|金额|预算数|预算|小计)$/,
    incomeItem: /^(?:收入|收入项目|项目(?:名称)?|收入来源)(?:\(.*\))?$/,
    expenditureItem: /^(?:支出|支出项目|项目(?:名称)?|(?:支出)?功能(?:分类)?科目)(?:\(.*\))?$/,
    incomeAmount: /^(?:金额|预算数|预算金额|预算|合计)$/,
    expenditureAmount: /^(?:金额|预算数|预算金额|预算|合计)$/,
    basicExpenditure: /基本支出/,
    projectExpenditure: /项目支出/,
    businessExpenditure: /经营支出/,
    remittanceToSuperior: /上缴上级|上解上级/,
    subsidyToAffiliates: /附属单位.*补助|补助.*附属/,
    fiscal: /财政拨款(?:收入)?$/,
    fiscalSpecialAccount: /财政专户|专户管理/,
    serviceIncome: /^事业(?:单位)?(?:预算)?收入/,
    businessIncome: /经营(?:预算)?收入/,
    superiorSubsidy: /上级补助/,
    affiliateRemittance: /附属单位.*(?:上缴|收入)/,
    otherIncome: /^其他(?:预算)?收入/,
    carryOver: /结转/,
    thisYear: /^小计$|本年收入(?:合计|小计)?$/,
    personnelCost: /人员经费|人员支出/,
    publicCost: /公用经费|公用支出/,
    generalPublicBudget: /一般公共预算|公共财政/,
    governmentFund: /基金/,
    stateCapital: /国有资本/,
    item: /^项目(?:名称)?$|^支出内容$/,
    quantity: /^数量/,
    value: /价值|金额|原值|净值/,
    measureUnit: /计量单位|^单位$/,
    unitPrice: /单价/,
    catalogCode: /目录|品目编码|采购品目/,
    smallBusinessShare: /中小/,
    unitFunds: /单位资金/,
    originName: /项目名称/,
    originBudget: /预算资金|项目预算/,
    nature: /单位性质|性质/,
    grade: /规格|级别/,
    funding: /经费|保障形式|经费来源/,
  },
  institutions: { name: /单位名称|机构名称|名称/ },
  procurement: { name: /物品|采购内容|品目名称|采购项目|标的/ },
};
