/** What an amount of a text can mean, and the words that say so. */
export interface Meaning {
  readonly name: MeaningName;
  /** What the tables call it. */
  readonly title: string;
  /**
   * The pack's figures it can be: those of one list are added, any of the lists will do; the first is named where none does.
   */
  readonly figures: readonly (readonly string[])[];
  /** As in print, without spaces and quotation marks; `{a,b}` is either. */
  readonly words: readonly string[];
  /** The sections it is said in; every one where absent. */
  readonly sections?: readonly string[];
}

const income = ['income', 'overall', 'change', 'other'];
const budget = ['income', 'expenditure', 'overall', 'change', 'other', 'performance', 'agencyOperatingCost'];
const threePublic = ['threePublic'];

export const meanings = [
  {
    name: 'incomeTotal',
    title: '收入总计',
    figures: [['incomeTotal']],
    words: ['预算{总,}收入', '收入{总,}预算', '收入{总计,合计,总额}', '总收入'],
    sections: budget,
  },
  {
    name: 'fiscalIncome',
    title: '财政拨款收入',
    figures: [
      ['generalPublicBudgetIncome', 'governmentFundIncome', 'stateCapitalIncome'],
      ['generalPublicBudgetIncome', 'governmentFundIncome', 'stateCapitalIncome', 'carryOver'],
    ],
    words: ['财政拨款{预算,}收入', '财政拨款'],
    sections: ['income'],
  },
  {
    name: 'generalPublicBudgetIncome',
    title: '一般公共预算拨款收入',
    figures: [['generalPublicBudgetIncome']],
    words: ['一般公共预算{财政,}{拨款,}收入', '一般公共财政预算{拨款,}收入', '一般公共预算{财政拨款,拨款,}'],
    sections: ['income'],
  },
  {
    name: 'governmentFundIncome',
    title: '政府性基金预算拨款收入',
    figures: [['governmentFundIncome']],
    words: ['{政府性,政府,}基金{预算,}{财政,}{拨款,}收入', '{政府性,政府}基金{预算,}{财政拨款,拨款,}'],
    sections: ['income'],
  },
  {
    name: 'stateCapitalIncome',
    title: '国有资本经营预算拨款收入',
    figures: [['stateCapitalIncome']],
    words: ['国有资本经营{预算,}{财政,}{拨款,}收入', '国有资本经营预算{财政拨款,拨款,}'],
    sections: ['income'],
  },
  {
    name: 'fiscalSpecialAccountIncome',
    title: '财政专户管理资金收入',
    figures: [['fiscalSpecialAccountIncome']],
    words: ['财政专户{管理资金,核拨,核拨资金,资金,}收入', '财政专户{管理,核拨,}资金'],
    sections: income,
  },
  {
    name: 'unitFundsIncome',
    title: '单位资金收入',
    figures: [['unitFundsIncome']],
    words: ['单位资金{收入,}'],
    sections: income,
  },
  {
    name: 'serviceIncome',
    title: '事业收入',
    figures: [['serviceIncome']],
    words: ['事业收入'],
    sections: income,
  },
  {
    name: 'businessIncome',
    title: '事业单位经营收入',
    figures: [['businessIncome']],
    words: ['{事业单位,}经营收入'],
    sections: income,
  },
  {
    name: 'superiorSubsidy',
    title: '上级补助收入',
    figures: [['superiorSubsidy']],
    words: ['上级补助收入'],
    sections: income,
  },
  {
    name: 'affiliateRemittance',
    title: '附属单位上缴收入',
    figures: [['affiliateRemittance']],
    words: ['附属单位{上缴,缴款}收入'],
    sections: income,
  },
  {
    name: 'otherIncome',
    title: '其他收入',
    figures: [['otherIncome']],
    words: ['其他收入'],
    sections: income,
  },
  {
    name: 'carryOver',
    title: '上年结转结余',
    figures: [['carryOver']],
    words: ['上年结转{结余,和结余,及结余,}{收入,资金,}'],
    sections: income,
  },
  {
    name: 'expenditureTotal',
    title: '支出预算',
    figures: [['expenditureTotal'], ['expenditureTotal', 'closing'], ['incomeTotal']],
    words: [
      '支出{总,}预算',
      '预算{总,}支出',
      '支出{总计,合计,总额}',
      '总支出',
      '预算收支',
      '收支{总,}预算',
      '收支总计',
      '预算总额',
    ],
    sections: budget,
  },
  {
    name: 'basicExpenditure',
    title: '基本支出',
    figures: [['basicExpenditure']],
    words: ['基本支出'],
    sections: budget,
  },
  {
    name: 'personnelCost',
    title: '人员经费',
    figures: [['personnelCost']],
    words: ['人员{类,}{经费,支出}'],
    sections: budget,
  },
  {
    name: 'publicCost',
    title: '公用经费',
    figures: [['publicCost']],
    words: ['{日常,定额,}公用{类,}{经费,支出}'],
    sections: ['income', 'expenditure', 'overall', 'change', 'other', 'performance'],
  },
  {
    name: 'publicCost',
    title: '公用经费',
    figures: [['publicCost'], ['agencyOperatingCost'], ['institutionPublicCost']],
    words: ['{日常,定额,}公用{类,}{经费,支出}'],
    sections: ['agencyOperatingCost'],
  },
  {
    name: 'projectExpenditure',
    title: '项目支出',
    figures: [['projectExpenditure']],
    words: ['项目支出'],
    sections: budget,
  },
  {
    name: 'businessExpenditure',
    title: '经营支出',
    figures: [['businessExpenditure']],
    words: ['{事业单位,}经营支出'],
    sections: budget,
  },
  {
    name: 'remittanceToSuperior',
    title: '上解上级支出',
    figures: [['remittanceToSuperior']],
    words: ['上{解,缴}上级支出'],
    sections: budget,
  },
  {
    name: 'subsidyToAffiliates',
    title: '对附属单位补助支出',
    figures: [['subsidyToAffiliates']],
    words: ['{对,}附属单位补助支出'],
    sections: budget,
  },
  {
    name: 'closing',
    title: '年终结转结余',
    figures: [['closing']],
    words: ['{年终结转,结转下年,年末结转}{结余,}{支出,资金,}'],
    sections: budget,
  },
  {
    name: 'agencyOperatingCost',
    title: '机关运行经费',
    figures: [['agencyOperatingCost'], ['publicCost'], ['agencyOperatingCost', 'institutionPublicCost']],
    words: ['机关运行{经费,费}'],
  },
  {
    name: 'threePublicFunds',
    title: '“三公”经费小计',
    figures: [['threePublicFunds']],
    words: ['{财政拨款,}三公经费'],
  },
  {
    name: 'overseas',
    title: '因公出国（境）费',
    figures: [['overseas']],
    words: ['因公出国{(境),境,}{费,费用,经费}', '出国(境){费,费用,经费}'],
    sections: threePublic,
  },
  {
    name: 'vehicle',
    title: '公务用车购置及运维费',
    figures: [['vehicle']],
    words: ['公务用车购置{及,和,与}{运维,运行,运行维护,维护,运行维护支出}{费,费用,经费}'],
    sections: threePublic,
  },
  {
    name: 'vehiclePurchase',
    title: '公务用车购置费',
    figures: [['vehiclePurchase']],
    words: ['公务用车购置{费,费用,经费,支出}'],
    sections: threePublic,
  },
  {
    name: 'vehicleOperation',
    title: '公务用车运行维护费',
    figures: [['vehicleOperation']],
    words: ['{公务用车,公务车,公车}{运维,运行,运行维护,维护}{费,费用,经费}', '车辆运行维护{费,费用}'],
    sections: threePublic,
  },
  {
    name: 'reception',
    title: '公务接待费',
    figures: [['reception']],
    words: ['公务接待{费,费用,经费}'],
    sections: threePublic,
  },
  {
    name: 'conference',
    title: '会议费',
    figures: [['conference']],
    words: ['会议{费,经费}'],
    sections: threePublic,
  },
  {
    name: 'training',
    title: '培训费',
    figures: [['training']],
    words: ['培训{费,经费}'],
    sections: threePublic,
  },
  {
    name: 'procurement',
    title: '政府采购预算合计',
    figures: [['procurement']],
    words: ['政府采购{预算,}{总额,总金额,金额,资金,支出,合计,总计,}', '采购预算{总额,总金额,金额,合计,}'],
  },
  {
    name: 'smallBusinessShare',
    title: '中小微企业预留份额',
    figures: [['smallBusinessShare']],
    words: [
      '{预留,面向,}中小{微,}企业{预留,采购,}{份额,金额,预算}',
      '面向中小{微,}企业采购',
      '预留{给,}中小{微,}企业',
    ],
  },
  {
    name: 'fixedAssets',
    title: '固定资产总额',
    figures: [['fixedAssets']],
    words: ['固定资产{账面,}{金额,总额,总值,原值,价值,总价值,总金额,合计,总计}'],
    sections: ['assets', 'other'],
  },
  {
    name: 'plannedFixedAssets',
    title: '拟购置固定资产',
    figures: [],
    words: ['{购置,采购,新增,购买}固定资产{总额,金额,总金额,总值,总价值,}'],
    sections: ['assets', 'procurement', 'other'],
  },
] as const satisfies readonly { readonly name: string; readonly [key: string]: unknown }[];

export type MeaningName = (typeof meanings)[number]['name'];

/** Which meanings make up another. A part that is not stated is made up of its own parts. */
export const compositions: readonly {
  readonly whole: MeaningName;
  readonly parts: readonly MeaningName[];
}[] = [
  {
    whole: 'incomeTotal',
    parts: ['fiscalIncome', 'fiscalSpecialAccountIncome', 'unitFundsIncome', 'carryOver'],
  },
  {
    whole: 'fiscalIncome',
    parts: ['generalPublicBudgetIncome', 'governmentFundIncome', 'stateCapitalIncome'],
  },
  {
    whole: 'unitFundsIncome',
    parts: ['serviceIncome', 'businessIncome', 'superiorSubsidy', 'affiliateRemittance', 'otherIncome'],
  },
  {
    whole: 'expenditureTotal',
    parts: [
      'basicExpenditure',
      'projectExpenditure',
      'businessExpenditure',
      'remittanceToSuperior',
      'subsidyToAffiliates',
    ],
  },
  { whole: 'basicExpenditure', parts: ['personnelCost', 'publicCost'] },
  { whole: 'threePublicFunds', parts: ['overseas', 'vehicle', 'reception'] },
  { whole: 'vehicle', parts: ['vehiclePurchase', 'vehicleOperation'] },
];
