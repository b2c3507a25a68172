import { expect, test } from 'vitest';
import { unit } from '../support/report-builder.ts';
import { compose, sectionText } from './composed-text.ts';

const alone = compose({
  units: [unit('u1', '水文局本级')],
  lines: [],
  economicLines: [],
  publication: { scopes: ['department'] },
});
const withStation = compose({
  units: [unit('u1', '水文局本级'), unit('u2', '水文站', { nature: 'publicInstitution' })],
});

test('a department of one unit names no other units', () => {
  expect(sectionText(alone, 'department/overall')).not.toContain('所属单位');
  expect(sectionText(alone, 'department/assetsText')).not.toContain('所属单位');
});

test('a department of several units takes them in', () => {
  expect(sectionText(withStation, 'department/overall')).toContain('机关及所属单位的收支均包含在本预算中');
  expect(sectionText(withStation, 'department/assetsText')).toContain('（含所属单位）上年末固定资产金额');
});
