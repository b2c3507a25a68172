import { expect, test } from 'vitest';
import { indicatorText } from '../../schemas/model/indicator-text.ts';
import { indicatorSchema } from '../../schemas/model/project.ts';

test.each([
  [{ operator: '≥', value: '95', unit: '%' }, '≥95%'],
  [{ operator: '=', value: '12', unit: '台' }, '12台'],
  [{ value: '2', unit: '万元' }, '2万元'],
  [{ value: '长期' }, '长期'],
  [{}, ''],
  [{ operator: '≥', value: '1', asPrinted: '每季度' }, '每季度'],
])('%j prints %s', (change, printed) => {
  const indicator = indicatorSchema.parse({
    id: 'i1',
    level1: '产出指标',
    level2: '数量指标',
    name: '数量',
    ...change,
  });
  expect(indicatorText(indicator)).toBe(printed);
});
