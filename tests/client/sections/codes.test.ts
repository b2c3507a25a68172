import { expect, test } from 'vitest';
import { broaderCodes } from '../../../client/codes/broader-codes.ts';
import { codeOptions } from '../../../client/codes/code-options.ts';
import { unlistedCodes } from '../../../client/codes/unlisted-codes.ts';
import { withCodeName } from '../../../client/codes/with-code-name.ts';

test('a code stands under the broader ones of its list', () => {
  expect(broaderCodes('functionalClass', '2010301')).toEqual(['201', '20103']);
  expect(broaderCodes('departmentEconomicClass', '30201')).toEqual(['302']);
  expect(broaderCodes('procurementCatalog', 'A02010105')).toEqual(['A02000000', 'A02010000', 'A02010100']);
  expect(broaderCodes('procurementCatalog', 'A02000000')).toEqual([]);
});

test('only codes of the level that is entered can be chosen, each with what it stands under', () => {
  const entries = [
    { code: '201', name: '一般公共服务支出', initials: 'ybggfwzc' },
    { code: '20103', name: '政府办公厅（室）及相关机构事务', initials: 'zfbgt' },
    { code: '2010301', name: '行政运行', initials: 'xzyx' },
  ];
  expect(codeOptions('functionalClass', entries)).toEqual([
    {
      value: '2010301',
      label: '行政运行',
      search: 'xzyx',
      path: '一般公共服务支出 / 政府办公厅（室）及相关机构事务',
    },
  ]);
});

test('names are asked for codes no list has, and for those they stand under', () => {
  const listed = new Map([['201', '一般公共服务支出']]);
  expect(unlistedCodes('functionalClass', ['2019999', '', '2019999'], listed)).toEqual(['20199', '2019999']);
});

test('a name is added, replaced where it stands, and taken away when it is blank', () => {
  const one = withCodeName([], 'functionalClass', '2019999', '甲');
  const two = withCodeName(one, 'departmentEconomicClass', '2019999', '乙');
  expect(withCodeName(two, 'functionalClass', '2019999', '丙')).toEqual([
    { list: 'functionalClass', code: '2019999', name: '丙' },
    { list: 'departmentEconomicClass', code: '2019999', name: '乙' },
  ]);
  expect(withCodeName(one, 'functionalClass', '2019999', '')).toEqual([]);
});
