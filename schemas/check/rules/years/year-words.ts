/** Before a year: nothing is planned for it, something is dated by it or began in it. */
export const datedBefore =
  /(?:截至|截止|截止到|自|从|始于|起于|成立于|建于|始建于|组建于|设立于|建成于|根据|依据|按照|参照|执行|合同|协议|签订|签署|下达|提前下达|上级|补助|经|于|以)$/;

/** After a year: it dates a document, a body, a past account, an obligation from before. */
export const datedAfter =
  /^(?:以来|以前|之前|前后|起|起施行|版|修订|修正|印发|颁布|发布|施行|批准|批复|成立|始建|建成|建立|设立|组建|更名|挂牌|机构改革|签订|签署|结转|结余|(?:末|底)(?!前)|年末|年底|期间|财政年度|第)/;

/** Speaks of what was before: last year's accounts, payments that are still due. */
export const pastAccounts =
  /决算|自评|绩效评价|审计|结转|结余|清算|尾款|质保金|欠款|欠付|拖欠|垫付|余款|遗留|历年|以前年度|已完工|完工结算|执行情况|执行数|完成情况|考核奖|奖励|补发|补缴|上年|去年|存量|续建|跨年/;

/** Says that it is over. */
export const pastTense =
  /了|已|曾|完成情况|期间|荣获|被评|被授|取得|累计|共计|达到|实现(?!.{0,12}(?:目标|计划))|受.{0,8}影响|新增|退休|调入|调出|购置了|增加|减少|完成(?!.{0,10}(?:目标|任务|计划))/;

/** What a year is planned: 制定2023年…目标. */
export const planBefore =
  /(?:制定|编制|制订|确定|设定|下达|分解|现将.*|做好|完成|实现|落实|安排|推进|开展)[^，。；]{0,14}$/;
export const planAfter =
  /^[^，。；、（(]{0,16}?(?:绩效目标|绩效指标|目标任务|工作目标|重点任务|工作任务|工作计划|年度计划|支出预算|收入预算|预算收入|预算支出|预算收支|部门预算(?!执行|批复|数)|单位预算(?!执行|批复|数)|预算公开|预算信息公开|预算安排|政府采购预算|机关运行经费|三公|“三公”|各项工作)/;

/** A sum that the year is said to have: 2025年，我部门安排…12万元. */
export const budgeted =
  /^[，,]?[^。；，,]{0,40}?(?:安排|预算|经费)[^。；，,]{0,24}?\d[\d.,]*(?:万元|亿元|元)/;

/** Says that the year differs from those before: it must be the one planned. */
export const differsFromBefore = /(?:与|较|比|同)(?:往年|以往|以前年度|历年)/;

/** Plans: what is said in a year that is over cannot be planned any more. */
export const planVerb = /(?:将|拟|要|确保|力争|计划|预计|继续|全力|努力|着力|进一步|不断|持续|争取)/;

export const comparing = /(?:与|较|比|同|相比|对比|相较于?|同比)$/;
