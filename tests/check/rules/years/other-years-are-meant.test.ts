import { describe, expect, it } from 'vitest';
import { otherYearsAreMeant } from '../../../../schemas/check/rules/years/other-years-are-meant.ts';
import { plannedYearIsThisYear } from '../../../../schemas/check/rules/years/planned-year-is-this-year.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { checkHere } from '../../check-here.ts';

const judged = (safeguard: string): readonly string[] => {
  const report = buildReport({
    performance: [{ id: 'f1', scope: 'department', safeguards: [safeguard] }],
  });
  return checkHere(report, [plannedYearIsThisYear, otherYearsAreMeant]).findings.map(
    ({ severity, about }) => `${severity} ${about}`,
  );
};

describe('years of targets in a report for 2025', () => {
  it.each([
    ['分项制定2024年分项绩效目标，并设置绩效指标。', ['error 2024年']],
    ['2024年，主要是部门项目经费内容与往年有所不同。', ['error 2024年']],
    ['完成2023年度重点工作任务。', ['error 2023年度']],
    ['按照市委要求，2019年10月1日前设备互联互通。', ['warning 2019年10月1日']],
    ['1.2023年1月，在机关安装了监测平台。', ['warning 2023年1月']],
    ['２０２１年建成的系统运行正常。', []],
    ['2025年，主要是部门项目经费内容与往年有所不同。', []],
    ['2024年共完成监测12次，成效明显。', []],
    ['开展2024年度部门预算绩效自评，评价结果用于2026年预算安排的参考。', []],
    ['根据《2021年水文工作要点》（冀水〔2021〕12号）和“十四五”（2021-2025年）规划。', []],
    ['自2019年起实行，截至2023年底运行正常。', []],
    ['能耗较2020年下降13.5%。', []],
    ['支付2023年设备采购合同尾款。', []],
    ['2027年底前建成水文感知体系。', []],
  ])('%s', (safeguard, expected) => {
    expect(judged(safeguard)).toEqual(expected);
  });
});
