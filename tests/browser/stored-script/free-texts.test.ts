import { expect, it } from 'vitest';
import { reportSchema } from '../../../schemas/model/report.ts';
import { freeTextFields } from './free-texts.ts';
import { hostileReport } from './hostile-report.ts';

it('the hostile report holds its text in every field where one may type what one likes', async () => {
  const { texts, report } = await hostileReport();
  expect(reportSchema.safeParse(report).error).toBeUndefined();
  expect([...new Set(texts.values())].sort()).toEqual(freeTextFields(reportSchema));
});
