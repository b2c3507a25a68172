import { describe, expect, it } from 'vitest';
import { ratesHavePercent } from '../../../../schemas/check/rules/targets/rates-have-percent.ts';
import { fixes, severities } from './target-report.ts';

describe('rates-have-percent', () => {
  it.each([
    ['效益/社会效益|政策知晓率||≥10次', 'error'],
    ['效益/社会效益|预警播发成功率||≥10次', 'error'],
    ['效益/社会效益|农药有效率||≥10次', 'error'],
    ['产出/质量|设备功率||≥10个', ''],
    ['产出/时效|拨付及时率||每季度拨付', 'error'],
    ['产出/时效|拨付及时率||2025年12月31日前', 'error'],
    ['产出/质量|参会率（%）||≥50人', 'error'],
    ['产出/时效|拨付及时率||及时', 'warning'],
    ['满意度/服务对象满意度|群众满意度||≥95', 'warning'],
    ['满意度/服务对象满意度|群众满意度||≥95%', ''],
    ['产出/质量|工作效率||有所提高', ''],
    ['产出/时效|巡查频率||每月一次', ''],
    ['产出/成本|完成率(%)||2025年12月', ''],
    ['效益/社会效益|死亡率||≤5‰', ''],
    ['产出/数量|参会人数||≥50人', ''],
  ])('of “%s” says “%s”', (row, expected) => expect(severities(ratesHavePercent, row)).toBe(expected));

  it('can be mended by itself', () =>
    expect(fixes(ratesHavePercent, '满意度/服务对象满意度|群众满意度||≥95')).toEqual(['改为“≥95%”']));
});
