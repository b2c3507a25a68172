/**
 * What the name of an indicator says it measures, by how it ends. The first that fits counts: 效率 is no rate (有效率 and
 * 成功率 are), 天数 no count of things.
 */
export const nameEndings: readonly (readonly [RegExp, 'none' | 'rate' | 'count' | 'money' | 'time'])[] = [
  [
    /(?:(?<!有)效率|频率|(?<!成)功率|利率|速率|汇率|(?<!纳)税率|(?<![缴交收])费率|分辨率|容积率|周转率|系数|指数|分数|参数|名次|得分)$/,
    'none',
  ],
  [/(?:率|比例|比重|占比|比率|百分比|百分率|满意度|满意程度|覆盖面)(?:达到|情况|达)?$/, 'rate'],
  [/(?:时间|时限|期限|日期|时长|工期|年限|周期|天数|进度)$/, 'time'],
  [/(?:成本|费用|经费|金额|总额|费|资金|支出|单价|造价|租金|标准|投资)$/, 'money'],
  [
    /(?:数量|人数|次数|人次|件数|册数|个数|场次|班次|批次|期数|篇数|户数|台数|份数|套数|项数|数目|总数|数|总量)$/,
    'count',
  ],
];

/** The unit in brackets after a name: 车辆运行费(元), 完成率(%). */
export const bracketUnit = /\(([^()]{1,6})\)$/;

/** Rates that may well be more than a hundred, or are no share of anything. */
export const openRate =
  /增长|增速|增幅|提高|提升|下降|降低|减少|同比|环比|较上年|比上年|倍|收益|回报|带动|投入产出|变化|节约|压减|压采|超额|增加|周转|赔付/;

/** A plan can be overfulfilled. */
export const overfulfilled = /(?:目标|任务|计划|指标|预算|收入|征收|招生|招商)[^，。]{0,4}完成率/;

/** Rates of which more is better: no upper bound makes sense. */
export const goodRate =
  /满意|合格率|及时率|完成率|覆盖率|准确率|参与率|达标率|到位率|办结率|知晓率|普及率|保障率|正确率|完好率|验收|优良率|参会率|出勤率|就业率/;

/** Things of which none is the aim: their number tells quality. */
export const mishap =
  /事故|差错|错误|投诉|违规|违纪|违法|失误|故障|问题|泄密|信访|缺陷|退件|隐患|死亡|中断|返工|不合格|超标/;

/** Words by which a row of cost is about one of many. */
export const perUnit =
  /人均|户均|次均|亩均|平均|月均|日均|年均|生均|班均|均价|单次|单价|单位成本|单个|单台|单套|单项|每|标准(?!化)|定额|单位造价|\/(?:人|月|年|次|天|日|户|个|台|套|平方米)/;

/** What is saved or earned is no cost. */
export const noCost = /节约|节省|降低|减少|下降|压减|收入|增收|产值|税收|利润/;

/** A payment of a longer business: the whole of it may exceed this year's budget. */
export const staged =
  /尾款|分期|首付|首期|质保金|质量保证金|跨年|合同总|总投资|续建|剩余|余款|欠款|往年|累计|分年|[二三四]期工程|进度款|结转/;

/** The row that stands for the whole. */
export const wholeCost =
  /总成本|总费用|合计|总额|总支出|总投入|总经费|总预算|总计|共计|全部|总资金|项目成本|成本控制|预算控制|预算资金|资金规模|预算数|总金额/;

/** Hidden by hand. */
export const redacted = /^(?:涉密|保密|秘密|机密|不公开|不予公开|略|\*+|＊+|×+|■+|█+)$/;
