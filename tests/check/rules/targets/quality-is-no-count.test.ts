import { describe, expect, it } from 'vitest';
import { qualityIsNoCount } from '../../../../schemas/check/rules/targets/quality-is-no-count.ts';
import { severities } from './target-report.ts';

describe('quality-is-no-count', () => {
  it.each([
    ['产出/质量|编发刊物期数（期）||≥50期', 'warning'],
    ['产出/质量|查阅档案人次||≥1万人次', 'warning'],
    ['产出/质量|设备款||20万元', 'warning'],
    ['产出/质量|安全事故数||0起', ''],
    ['产出/质量|群众投诉次数||≤3次', ''],
    ['产出/质量|考核得分||≥90分', ''],
    ['产出/质量|设备合格率||≥98%', ''],
    ['产出/数量|编发刊物期数||≥50期', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(qualityIsNoCount, row)).toBe(expected));
});
