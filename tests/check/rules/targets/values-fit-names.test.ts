import { describe, expect, it } from 'vitest';
import { valuesFitNames } from '../../../../schemas/check/rules/targets/values-fit-names.ts';
import { severities } from './target-report.ts';

describe('indicator-values-fit-names', () => {
  it.each([
    ['效益/社会效益|参与活动次数(%)||≥10次', 'warning'],
    ['效益/社会效益|受益人数||≥95%', 'warning'],
    ['效益/可持续影响|使用年限||≥95%', 'warning'],
    ['效益/社会效益|受益人数|受益人数占总人数的比例|≥95%', ''],
    ['产出/时效|完成时间|按时完成数占比|≥95%', ''],
    ['效益/社会效益|受益人数||≥95人', ''],
    ['效益/可持续影响|使用年限||≥6年', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(valuesFitNames, row)).toBe(expected));
});
