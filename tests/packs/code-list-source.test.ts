import { expect, test } from 'vitest';
import { codeListSchema } from '../../schemas/code-lists/code-list-entry.ts';
import { type CodeNames, codeListIdSchema } from '../../schemas/model/code-list.ts';
import { createCodeListSource } from '../../server/packs/create-code-list-source.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const shipped = createCodeListSource(shippedPacks);

const named = (names: Readonly<Record<string, string>>): CodeNames => ({
  functionalClass: new Map(Object.entries(names)),
  departmentEconomicClass: new Map(),
  governmentEconomicClass: new Map(),
  procurementCatalog: new Map(),
});

const initialsOf = (name: string): string | undefined => {
  const { body } = createCodeListSource({ codeNames: named({ '2010301': name }) }).list('functionalClass');
  return codeListSchema.parse(JSON.parse(body))[0]?.initials;
};

test('a list is served with the initials of its names', () => {
  const names = { '2010301': '行政运行', '2010302': '一般行政管理事务' };
  const { body } = createCodeListSource({ codeNames: named(names) }).list('functionalClass');
  expect(JSON.parse(body)).toEqual([
    { code: '2010301', name: '行政运行', initials: 'xzyx' },
    { code: '2010302', name: '一般行政管理事务', initials: 'ybxzglsw' },
  ]);
});

test.each([
  ['银行', 'yh'],
  ['行政', 'xz'],
  ['重庆', 'cq'],
  ['音乐', 'yy'],
  ['调查', 'dc'],
  ['长期', 'cq'],
  ['会计', 'kj'],
  ['LED显示屏（含X光）、3D打印', 'ledxsphxg3ddy'],
  ['', ''],
])('the initials of %s are %s, by the word a character stands in', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});

test.each(codeListIdSchema.options)('each code of %s is served once, in order, with its name', (id) => {
  const entries = codeListSchema.parse(JSON.parse(shipped.list(id).body));
  expect(entries.map(({ code, name }) => [code, name])).toEqual([...shippedPacks.codeNames[id]]);
  expect(entries.filter(({ initials }) => !/^[a-z0-9]+$/.test(initials))).toEqual([]);
});

test('the catalogue of procurement is whole', () => {
  const { procurementCatalog } = shippedPacks.codeNames;
  expect(procurementCatalog.size).toBe(4301);
  expect(procurementCatalog.get('A02010105')).toBe('台式计算机');
});

test('the hash follows the names', () => {
  const hashOf = (names: Readonly<Record<string, string>>) =>
    createCodeListSource({ codeNames: named(names) }).list('functionalClass').hash;
  expect(hashOf({ '201': '甲' })).toMatch(/^[0-9a-f]{16}$/);
  expect(hashOf({ '201': '甲' })).toBe(hashOf({ '201': '甲' }));
  expect(hashOf({ '201': '甲' })).not.toBe(hashOf({ '201': '乙' }));
  expect(hashOf({ '201': '甲' })).not.toBe(hashOf({ '202': '甲' }));
  expect(new Set(codeListIdSchema.options.map((id) => shipped.list(id).hash)).size).toBe(4);
});

test('a list is made once', () => {
  expect(shipped.list('functionalClass')).toBe(shipped.list('functionalClass'));
});

test('each functional code but two has its parents in the list', () => {
  const codes = [...shippedPacks.codeNames.functionalClass.keys()];
  const parents = codes.flatMap((code) =>
    [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length)),
  );
  const missing = new Set(parents.filter((parent) => !shippedPacks.codeNames.functionalClass.has(parent)));
  expect([...missing]).toEqual(['20199', '23004']);
});
