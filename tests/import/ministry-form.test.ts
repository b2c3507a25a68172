import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { docxOf } from './docx-of.ts';
import { line, typedTable } from './typed-blocks.ts';
import { sourceXml } from './variants/source-xml.ts';

/** The form most provinces use: incomes by unit, last year beside this, a list of projects, typed contents, parts counted anew. */
const blocks = [
  line('示例市水务局'),
  line('2024年部门预算'),
  line('目  录'),
  line('第一部分 示例市水务局概况'),
  line('一、主要职能'),
  line('二、部门机构设置'),
  line('第二部分 示例市水务局2024年部门预算情况说明'),
  line('第三部分 名词解释'),
  line('第四部分 2024年部门预算表'),
  line('第一部分 示例市水务局概况'),
  line('一、主要职能'),
  line('负责全市水资源管理、防汛抗旱和水利工程建设工作。'),
  line('二、部门机构设置'),
  line('示例市水务局内设办公室、规划科等6个科室。下设示例市水文站1个预算单位。'),
  line('第二部分 示例市水务局2024年部门预算情况说明'),
  line('一、2024年收支预算情况说明'),
  line(
    '按照综合预算的原则，示例市水务局所有收入和支出均纳入部门预算管理。2024年收支总预算1200.00万元，比2023年减少50.00万元，主要原因是项目支出减少。',
  ),
  line('二、2024年收入预算情况说明'),
  line(
    '2024年收入预算1200.00万元，其中：上年结转100.00万元，占8.33%；一般公共预算拨款收入1050.00万元，占87.50%；事业收入50.00万元，占4.17%。',
  ),
  line('六、“三公”经费预算情况说明'),
  line(
    '2024年“三公”经费预算数8.00万元，其中：因公出国（境）经费0万元，公务用车运行维护费6.00万元，公务接待费2.00万元。',
  ),
  line('（一）机关运行经费'),
  line('2024年机关运行经费财政拨款预算60.00万元，比2023年增加3.00万元，增长5.26%，主要是人员增加。'),
  line('（二）政府采购情况'),
  line('2024年政府采购预算总额30.00万元，其中：货物预算10.00万元、服务预算20.00万元。'),
  line('（三）国有资产占有使用情况'),
  line('截至2023年12月31日，共有车辆5辆。单价50万元以上通用设备0台。'),
  line('第三部分 名词解释'),
  line('（一）一般公共预算拨款收入：指市级财政当年拨付的资金。'),
  line('（二）上年结转：指以前年度尚未完成、结转到本年的资金。'),
  line('第四部分 2024年部门预算表'),
  line('表1'),
  line('部门收支总表'),
  line('部门：示例市水务局   单位：万元'),
  typedTable(
    '收入 | < | 支出 | <',
    '项目 | 预算数 | 项目 | 预算数',
    '一、一般公共预算拨款收入 | 1,050.00 | 一、社会保障和就业支出 | 200.00',
    '二、政府性基金预算拨款收入 | | 二、农林水支出 | 1,000.00',
    '三、国有资本经营预算拨款收入 | | | ',
    '四、财政专户管理资金收入 | | |',
    '五、事业收入 | 50.00 | |',
    '六、其他收入 | | |',
    '本年收入合计 | 1,100.00 | 本年支出合计 | 1,200.00',
    '上年结转结余 | 100.00 | 年终结转结余 |',
    '收入总计 | 1,200.00 | 支出总计 | 1,200.00',
  ),
  line('表2'),
  line('部门收入总表'),
  line('单位：万元'),
  typedTable(
    '部门（单位）代码 | 部门（单位）名称 | 合计 | 本年收入 | < | < | < | 上年结转结余 | <',
    '^ | ^ | ^ | 小计 | 一般公共预算 | 政府性基金预算 | 事业收入 | 小计 | 一般公共预算',
    '合计 | < | 1,200.00 | 1,100.00 | 1,050.00 | | 50.00 | 100.00 | 100.00',
    '301 | 示例市水务局 | 1,200.00 | 1,100.00 | 1,050.00 | | 50.00 | 100.00 | 100.00',
    '301001 | 示例市水务局本级 | 900.00 | 800.00 | 800.00 | | | 100.00 | 100.00',
    '301002 | 示例市水文站 | 300.00 | 300.00 | 250.00 | | 50.00 | | ',
  ),
  line('表3'),
  line('部门支出总表'),
  line('单位：万元'),
  typedTable(
    '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 上缴上级支出 | 事业单位经营支出 | 对附属单位补助支出',
    '208 | 社会保障和就业支出 | 200.00 | 200.00 | | | |',
    '20805 | 行政事业单位养老支出 | 200.00 | 200.00 | | | |',
    '2080505 | 机关事业单位基本养老保险缴费支出 | 200.00 | 200.00 | | | |',
    '213 | 农林水支出 | 1,000.00 | 600.00 | 400.00 | | |',
    '21303 | 水利 | 1,000.00 | 600.00 | 400.00 | | |',
    '2130301 | 行政运行 | 550.00 | 550.00 | | | |',
    '2130306 | 水利工程运行与维护 | 400.00 | | 400.00 | | |',
    '2130313 | 水文测报 | 50.00 | 50.00 | | | |',
    '合计 | < | 1,200.00 | 800.00 | 400.00 | | |',
  ),
  line('表4'),
  line('财政拨款收支总表'),
  line('单位：万元'),
  typedTable(
    '收入 | < | 支出 | < | < | < | <',
    '项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算',
    '一、本年收入 | 1,050.00 | 一、本年支出 | 1,150.00 | 1,150.00 | |',
    '（一）一般公共预算拨款 | 1,050.00 | （一）社会保障和就业支出 | 200.00 | 200.00 | |',
    '（二）政府性基金预算拨款 | | （二）农林水支出 | 950.00 | 950.00 | |',
    '（三）国有资本经营预算拨款 | | | | | |',
    '二、上年结转 | 100.00 | | | | |',
    '（一）一般公共预算拨款 | 100.00 | | | | |',
    '（二）政府性基金预算拨款 | | 二、年终结转结余 | | | |',
    '收入总计 | 1,150.00 | 支出总计 | 1,150.00 | 1,150.00 | |',
  ),
  line('表5'),
  line('一般公共预算支出表'),
  line('单位：万元'),
  typedTable(
    '功能分类科目 | < | 2023年执行数 | 2024年预算数 | < | < | 2024年预算数比2023年执行数 | <',
    '科目编码 | 科目名称 | ^ | 合计 | 基本支出 | 项目支出 | 增减额 | 增减%',
    '208 | 社会保障和就业支出 | 190.00 | 200.00 | 200.00 | | 10.00 | 5.26',
    '20805 | 行政事业单位养老支出 | 190.00 | 200.00 | 200.00 | | 10.00 | 5.26',
    '2080505 | 机关事业单位基本养老保险缴费支出 | 190.00 | 200.00 | 200.00 | | 10.00 | 5.26',
    '213 | 农林水支出 | 1,000.00 | 950.00 | 550.00 | 400.00 | -50.00 | -5.00',
    '21303 | 水利 | 1,000.00 | 950.00 | 550.00 | 400.00 | -50.00 | -5.00',
    '2130301 | 行政运行 | 560.00 | 550.00 | 550.00 | | -10.00 | -1.79',
    '2130306 | 水利工程运行与维护 | 440.00 | 400.00 | | 400.00 | -40.00 | -9.09',
    '合计 | < | 1,190.00 | 1,150.00 | 750.00 | 400.00 | -40.00 | -3.36',
  ),
  line('表6'),
  line('一般公共预算基本支出表'),
  line('单位：万元'),
  typedTable(
    '部门预算支出经济分类科目 | < | 本年一般公共预算基本支出 | < | <',
    '科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费',
    '301 | 工资福利支出 | 650.00 | 650.00 | ',
    '30101 | 基本工资 | 450.00 | 450.00 |',
    '30108 | 机关事业单位基本养老保险缴费 | 200.00 | 200.00 |',
    '302 | 商品和服务支出 | 100.00 | | 100.00',
    '30201 | 办公费 | 60.00 | | 60.00',
    '30217 | 公务接待费 | 2.00 | | 2.00',
    '30231 | 公务用车运行维护费 | 6.00 | | 6.00',
    '30299 | 其他商品和服务支出 | 32.00 | | 32.00',
    '合计 | < | 750.00 | 650.00 | 100.00',
  ),
  line('表7'),
  line('一般公共预算“三公”经费支出表'),
  line('单位：万元'),
  typedTable(
    '2023年预算数 | < | < | < | < | < | 2024年预算数 | < | < | < | < | <',
    '合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | < | < | 公务接待费',
    '^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^ | ^ | ^ | 小计 | 公务用车购置费 | 公务用车运行费 | ^',
    '9.00 | | 6.50 | | 6.50 | 2.50 | 8.00 | | 6.00 | | 6.00 | 2.00',
  ),
  line('表8'),
  line('政府性基金预算支出表'),
  line('单位：万元'),
  typedTable(
    '科目编码 | 科目名称 | 本年政府性基金预算支出 | < | <',
    '^ | ^ | 合计 | 基本支出 | 项目支出',
    '合计 | < | | | ',
  ),
  line('备注：我部门2024年没有使用政府性基金预算拨款安排的支出。'),
  line('表9'),
  line('国有资本经营预算支出表'),
  line('单位：万元'),
  typedTable(
    '科目编码 | 科目名称 | 本年国有资本经营预算支出 | < | <',
    '^ | ^ | 合计 | 基本支出 | 项目支出',
    '合计 | < | | | ',
  ),
  line('表10'),
  line('项目支出表'),
  line('单位：万元'),
  typedTable(
    '类型 | 项目名称 | 项目单位 | 合计 | 本年拨款 | < | < | 财政拨款结转结余 | < | < | 财政专户管理资金 | 单位资金',
    '^ | ^ | ^ | ^ | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | ^ | ^',
    '合计 | < | < | 400.00 | 300.00 | | | 100.00 | | | |',
    '特定目标类 | 河道治理项目 | 示例市水务局本级 | 300.00 | 200.00 | | | 100.00 | | | |',
    '其他运转类 | 水文设施维护 | 示例市水文站 | 100.00 | 100.00 | | | | | | |',
  ),
  line('表11'),
  line('项目支出绩效目标表'),
  line('（2024年度）'),
  typedTable(
    '项目名称 | 河道治理项目 | < | <',
    '主管部门及代码 | 301-示例市水务局 | 实施单位 | 示例市水务局本级',
    '项目资金（万元） | 年度资金总额 | 300.00 | <',
    '^ | 其中：财政拨款 | 300.00 | <',
    '^ | 其他资金 | | <',
    '年度目标 | 完成河道治理12公里，保障防洪安全。 | < | <',
    '一级指标 | 二级指标 | 三级指标 | 指标值',
    '产出指标 | 数量指标 | 治理河道长度 | ≥12公里',
    '^ | 质量指标 | 工程验收合格率 | 100%',
    '^ | 时效指标 | 完成时限 | 2024年12月底前',
    '^ | 成本指标 | 项目总成本 | ≤300万元',
    '效益指标 | 社会效益指标 | 防洪能力 | 有效提升',
    '满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90%',
  ),
];

const imported = async () => importDocument(readDocx(await docxOf(sourceXml(blocks))), shippedPacks);

describe('the form of most provinces', () => {
  it('lays incomes printed by unit to the codes that spend them', async () => {
    const { report, protocol } = await imported();
    expect(
      report.lines.map(({ functionalClass, category, source, carryOver, amount }) => [
        functionalClass,
        category,
        source,
        carryOver,
        amount,
      ]),
    ).toEqual([
      ['2080505', 'basicExpenditure', 'generalPublicBudget', false, '2000000.00'],
      ['2130301', 'basicExpenditure', 'generalPublicBudget', false, '5500000.00'],
      ['2130306', 'projectExpenditure', 'generalPublicBudget', true, '1000000.00'],
      ['2130306', 'projectExpenditure', 'generalPublicBudget', false, '3000000.00'],
      ['2130313', 'basicExpenditure', 'serviceIncome', false, '500000.00'],
    ]);
    expect(protocol).toContainEqual(
      expect.objectContaining({
        certainty: 'guessed',
        message: expect.stringContaining('收入总表没有按科目列示'),
      }),
    );
  });

  it("takes this year's 三公, not last year's beside it, and says so", async () => {
    const { report, protocol } = await imported();
    expect(
      report.threePublic.origin === 'entered' &&
        report.threePublic.entries.map(({ item, amount }) => [item, amount]),
    ).toEqual([
      ['vehicleOperation', '60000.00'],
      ['reception', '20000.00'],
    ]);
    const ofLastYear = protocol.filter(({ message }) => message.includes('以前年度的数'));
    expect(ofLastYear.map(({ text }) => text)).toContain('6.50');
    expect(ofLastYear.some(({ message }) => message.includes('2023年执行数'))).toBe(true);
  });

  it('reads the fiscal table with its incomes', async () => {
    const { protocol } = await imported();
    expect(
      protocol.filter(({ place, certainty }) => place === '第4张表' && certainty === 'notUnderstood'),
    ).toEqual([]);
  });

  it('reads projects from their own tables and from the list of them', async () => {
    const { report } = await imported();
    expect(
      report.projects.map(({ name, goals, indicators, statedBudget }) => [
        name,
        goals.length,
        indicators.length,
        statedBudget?.fiscal,
      ]),
    ).toEqual([
      ['河道治理项目', 1, 6, '3000000.00'],
      ['水文设施维护', 0, 0, '1000000.00'],
    ]);
  });

  it('puts the chapters of each part into their sections, without contents and numbers of tables', async () => {
    const { report, protocol } = await imported();
    expect(report.narrative.map(({ section }) => section)).toEqual([
      'duties',
      'overall',
      'income',
      'agencyOperatingCost',
      'threePublic',
      'procurement',
      'assets',
      'other',
    ]);
    expect(report.glossary.filter(({ text }) => text !== '').map(({ term }) => term)).toEqual([
      '一般公共预算拨款收入',
      '上年结转',
    ]);
    expect(report.narrative.at(-1)?.added).toEqual([
      '示例市水务局内设办公室、规划科等6个科室。下设示例市水文站1个预算单位。',
    ]);
    expect(protocol).toContainEqual(
      expect.objectContaining({ message: '“第四部分 2024年部门预算表”只是标题，下面没有文字' }),
    );
  });
});
