import { describe, expect, it } from 'vitest';
import { ratesAreAtMost100 } from '../../../../schemas/check/rules/targets/rates-are-at-most-100.ts';
import { fixes, severities } from './target-report.ts';

describe('rates-are-at-most-100', () => {
  it.each([
    ['产出/质量|设备合格率||≥100%', 'warning'],
    ['产出/质量|设备合格率||＞１００％', 'error'],
    ['产出/质量|设备合格率||105%', 'error'],
    ['满意度/服务对象满意度|满意度||≥9510', 'error'],
    ['效益/生态效益|压采目标完成率||≥100%', ''],
    ['产出/质量|招生任务完成率||≥100%', 'note'],
    ['产出/质量|设备合格率||100%', ''],
    ['产出/成本|成本控制率||≤100%', ''],
    ['效益/经济效益|税收增长率||≥120%', ''],
    ['产出/质量|设备合格率||≥95%', ''],
    ['产出/数量|培训人数||≥500人', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(ratesAreAtMost100, row)).toBe(expected));

  it('can be mended by itself', () =>
    expect(fixes(ratesAreAtMost100, '产出/质量|设备合格率||≥100%')).toEqual(['改为“100%”']));
});
