import { describe, expect, it } from 'vitest';
import { goalFiguresHaveIndicators as rule } from '../../../../schemas/check/rules/targets/goal-figures-have-indicators.ts';
import { checkHere } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const severity = (goal: string) =>
  checkHere(reportOf(projectOf(['产出/数量|组织培训次数||≥5次'], { goals: [goal] })), [rule])
    .findings.map((finding) => finding.severity)
    .join(' ');

describe('goal-figures-have-indicators', () => {
  it.each([
    ['组织培训8次。', 'warning'],
    ['编印宣传册500册。', 'note'],
    ['1.组织培训5次。', ''],
    ['组织培训不少于5 次。', ''],
    ['召开第12次会议，落实〔2024〕31号文件。', ''],
    ['保障工作正常开展。', ''],
  ])('of “%s” says “%s”', (goal, expected) => expect(severity(goal)).toBe(expected));
});
