import { describe, expect, it } from 'vitest';
import { costsAgreeWithText as rule } from '../../../../schemas/check/rules/targets/costs-agree-with-text.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { checkHere } from '../../check-here.ts';
import { projectOf } from './target-report.ts';

function found(row: string, text: string): string {
  const report = buildReport({
    projects: [projectOf([row], { name: '档案馆运行费' })],
    narrative: [{ id: 'n1', scope: 'department', section: 'expenditure', override: [text] }],
  });
  return checkHere(report, [rule])
    .findings.map(({ severity, comparison }) => `${severity} ${comparison?.difference}`)
    .join(' ');
}

describe('costs-agree-with-text', () => {
  it.each([
    ['产出/成本|总成本||30.5万元', '项目包括：档案馆运行费 35.00 万元，水费2万元。', 'error -4.50万元'],
    ['产出/成本|总成本||36万元', '项目包括：档案馆运行费350000元。', 'error 1.00万元'],
    ['产出/成本|购置费||30.5万元', '项目包括：档案馆运行费35.00万元。', 'warning -4.50万元'],
    ['产出/成本|尾款总成本||40万元', '项目包括：档案馆运行费35.00万元。', 'warning 5.00万元'],
    ['产出/成本|总成本||35万元', '项目包括：档案馆运行费35.00万元。', ''],
    ['产出/成本|总成本||≤30.5万元', '项目包括：档案馆运行费35.00万元。', ''],
    ['产出/成本|总成本||30.5万元', '主要是新增档案馆运行费35.00万元。', ''],
    ['产出/成本|总成本||30.5万元', '项目包括：档案馆35.00万元。', ''],
    ['产出/成本|总成本||30.5万元', '档案馆运行费35.00万元；其中，档案馆运行费20.00万元。', ''],
  ])('of %s and “%s” says “%s”', (row, text, expected) => expect(found(row, text)).toBe(expected));
});
