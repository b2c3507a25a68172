import { describe, expect, it } from 'vitest';
import { timelinessIsAboutTime } from '../../../../schemas/check/rules/targets/timeliness-is-about-time.ts';
import { severities } from './target-report.ts';

describe('timeliness-is-about-time', () => {
  it.each([
    ['产出/时效|资金拨付||50万元', 'error'],
    ['产出/时效|培训人数||≥50人', 'warning'],
    ['产出/时效|完成时间||2025年11月', ''],
    ['产出/时效|完成及时率||≥95%', ''],
    ['产出/时效|处理时长||≤3天', ''],
    ['产出/时效|通报频次||12次/年', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(timelinessIsAboutTime, row)).toBe(expected));
});
