import { describe, expect, it } from 'vitest';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { docxOf } from './docx-of.ts';
import { line, typedTable } from './typed-blocks.ts';
import { sourceXml } from './variants/source-xml.ts';

const caption = '编制部门：示例区青山街道办事处          单位：元';

/** The form of another province: text before tables, 元, codes in three columns, 三公 as one row. */
const blocks = [
  line('示例区2024年区级部门预算'),
  line('预算主管部门：示例区青山街道办事处'),
  line('目录'),
  line('一、部门主要职能…………………………1'),
  line('二、名词解释'),
  line('一、部门主要职能'),
  line('负责辖区公共服务、公共管理和公共安全工作。'),
  line('二、名词解释'),
  line('1、基本支出：为保障机构正常运转而发生的支出。'),
  line('2024年部门财务收支预算总表'),
  line(caption),
  typedTable(
    '本年收入 | < | 本年支出 | <',
    '项目 | 预算数 | 项目 | 预算数',
    '一、财政拨款收入 | 6,211,123 | 一、一般公共服务支出 | 2,932,700',
    '1. 一般公共预算资金 | 6,211,123 | 二、住房保障支出 | 3,278,423',
    '2. 政府性基金 |  | | ',
    '收入总计 | 6,211,123 | 支出总计 | 6,211,123',
  ),
  line('2024年部门收入预算总表'),
  line(caption),
  typedTable(
    '项目 | < | < | < | 收入预算 | < | < | < | <',
    '功能分类科目编码 | < | < | 功能分类科目名称 | 合计 | 财政拨款收入 | 事业收入 | 事业单位经营收入 | 其他收入',
    '类 | 款 | 项 | ^ | ^ | ^ | ^ | ^ | ^',
    '201 | | | 一般公共服务支出 | 2,932,700 | 2,932,700 | 0 | 0 | 0',
    '201 | 05 | | 统计信息事务 | 2,932,700 | 2,932,700 | 0 | 0 | 0',
    '201 | 05 | 07 | 专项普查活动 | 2,932,700 | 2,932,700 | 0 | 0 | 0',
    '221 | | | 住房保障支出 | 3,278,423 | 3,278,423 | 0 | 0 | 0',
    '221 | 02 | | 住房改革支出 | 3,278,423 | 3,278,423 | 0 | 0 | 0',
    '221 | 02 | 01 | 住房公积金 | 3,278,423 | 3,278,423 | 0 | 0 | 0',
    '合计 | < | < | < | 6,211,123 | 6,211,123 | 0 | 0 | 0',
  ),
  line('2024年部门支出预算总表'),
  line(caption),
  typedTable(
    '项目 | < | < | < | 支出预算 | < | <',
    '功能分类科目编码 | < | < | 功能分类科目名称 | 合计 | 基本支出 | 项目支出',
    '类 | 款 | 项 | ^ | ^ | ^ | ^',
    '201 | | | 一般公共服务支出 | 2,932,700 | 0 | 2,932,700',
    '201 | 05 | | 统计信息事务 | 2,932,700 | 0 | 2,932,700',
    '201 | 05 | 07 | 专项普查活动 | 2,932,700 | 0 | 2,932,700',
    '221 | | | 住房保障支出 | 3,278,423 | 3,278,423 | 0',
    '221 | 02 | | 住房改革支出 | 3,278,423 | 3,278,423 | 0',
    '221 | 02 | 01 | 住房公积金 | 3,278,423 | 3,278,423 | 0',
    '合计 | < | < | < | 6,211,123 | 3,278,423 | 2,932,700',
  ),
  line('2024年部门一般公共预算支出功能分类预算表'),
  line(caption),
  typedTable(
    '项目 | < | < | < | 一般公共预算支出 | < | <',
    '功能分类科目编码 | < | < | 功能分类科目名称 | 合计 | 基本支出 | 项目支出',
    '类 | 款 | 项 | ^ | ^ | ^ | ^',
    '201 | 05 | 07 | 专项普查活动 | 2,932,700 | 0 | 2,932,700',
    '221 | 02 | 01 | 住房公积金 | 3,278,423 | 3,278,423 | 0',
    '合计 | < | < | < | 6,211,123 | 3,278,423 | 2,932,700',
  ),
  line('2024年部门一般公共预算基本支出部门预算经济分类预算表'),
  line(caption),
  typedTable(
    '项目 | < | < | 一般公共预算基本支出 | < | <',
    '经济分类科目编码 | < | 经济分类科目名称 | 合计 | 人员经费 | 公用经费',
    '类 | 款 | ^ | ^ | ^ | ^',
    '301 | | 工资福利支出 | 3,000,000 | 3,000,000 |',
    '301 | 01 | 基本工资 | 3,000,000 | 3,000,000 |',
    '302 | | 商品和服务支出 | 278,423 | | 278,423',
    '302 | 01 | 办公费 | 278,423 | | 278,423',
    '合计 | < | < | 3,278,423 | 3,000,000 | 278,423',
  ),
  line('部门“三公”经费和机关运行经费预算表'),
  line('编制部门：示例区青山街道办事处          单位：万元'),
  typedTable(
    '“三公”经费预算数 | < | < | < | < | < | 机关运行经费预算数',
    '合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | < | < | ^',
    '^ | ^ | ^ | 小计 | 购置费 | 运行费 | ^',
    '8.50 | 0.00 | 1.00 | 7.50 | 0.00 | 7.50 | 27.84',
  ),
];

const imported = async () => importDocument(readDocx(await docxOf(sourceXml(blocks))), shippedPacks);

describe("another province's form", () => {
  it('gives the ledger, in 元 and from codes in three columns', async () => {
    const { report } = await imported();
    expect(report.department).toMatchObject({ name: '示例区青山街道办事处', year: 2024 });
    expect(
      report.lines.map(({ functionalClass, category, source, amount }) => [
        functionalClass,
        category,
        source,
        amount,
      ]),
    ).toEqual([
      ['2010507', 'projectExpenditure', 'generalPublicBudget', '2932700.00'],
      ['2210201', 'basicExpenditure', 'generalPublicBudget', '3278423.00'],
    ]);
    expect(
      report.economicLines.map(({ economicClass, kind, amount }) => [economicClass, kind, amount]),
    ).toEqual([
      ['30101', 'personnelCost', '3000000.00'],
      ['30201', 'publicCost', '278423.00'],
    ]);
  });

  it('gives 三公 that stand in one row', async () => {
    const { threePublic } = (await imported()).report;
    expect(
      threePublic.origin === 'entered' && threePublic.entries.map(({ item, amount }) => [item, amount]),
    ).toEqual([
      ['vehicleOperation', '75000.00'],
      ['reception', '10000.00'],
    ]);
  });

  it('keeps nothing as printed otherwise that only stands in another unit', async () => {
    const { asPublished } = (await imported()).report;
    expect(
      Object.entries(asPublished).filter(([address]) =>
        /\/(?:income|expenditure|generalExpenditure|generalBasic)\//.test(address),
      ),
    ).toEqual([]);
  });

  it('has its texts, not its list of contents, in their sections', async () => {
    const { report } = await imported();
    expect(report.narrative.map(({ section, added }) => [section, added])).toEqual([
      ['duties', ['负责辖区公共服务、公共管理和公共安全工作。']],
    ]);
    expect(report.glossary.filter(({ text }) => text !== '').map(({ term }) => term)).toEqual(['基本支出']);
  });

  it('says what it has no place for', async () => {
    const { protocol } = await imported();
    const messages = protocol
      .filter(({ certainty }) => certainty === 'notUnderstood')
      .map(({ message, text = '' }) => `${message} ${text}`);
    expect(
      messages.some((message) => message.includes('机关运行经费预算数') && message.includes('27.84')),
    ).toBe(true);
    expect(messages.some((message) => message.includes('没有找到“预算财政拨款收支总表”'))).toBe(true);
  });
});
