import { describe, expect, it } from 'vitest';
import {
  basisOf,
  columnChoices,
  missingParts,
  sampleValues,
  withColumn,
} from '../../../client/editor/workbook/mapping-columns.ts';
import { keepMapping, keptMappings, rememberedWish } from '../../../client/editor/workbook/mapping-memory.ts';
import type { MappingDraft, SheetShape } from '../../../schemas/api/workbook.ts';

const sheet = (...rows: readonly (readonly string[])[]): SheetShape => ({
  name: '导出',
  rows: rows.map((texts, index) => ({ number: index + 1, texts: [...texts] })),
});

const titles = ['单位编码', '2025年预算数', '类别', '科目', '来源', '来源'];
const mapping: MappingDraft = {
  sheet: '导出',
  header: 2,
  columns: { unit: 0, amount: 1, projectKind: 2, functionalClass: 3, source: 5 },
  moneyUnit: '万元',
};

const read = (own: readonly string[], used: MappingDraft = mapping) => ({
  mapping: used,
  titles: [...own],
  sheets: [],
});

function createStorage(text?: string) {
  const stored = new Map(text === undefined ? [] : [['workbook.mappings', text]]);
  return {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => void stored.set(key, value),
  };
}

describe('the memory of mappings', () => {
  it('knows the columns by their titles next year, in another order and another row', () => {
    const storage = createStorage();
    keepMapping(read(titles), storage);
    const next = ['来源', '来源', '科目', '2026年预算数', ' 类 别', '单位编码'];
    expect(
      rememberedWish(keptMappings(storage), { ...read([]), sheets: [{ ...sheet(next), name: '明细' }] }),
    ).toEqual({
      sheet: '明细',
      header: 1,
      columns: { unit: 5, amount: 3, projectKind: 4, functionalClass: 2, source: 1 },
      moneyUnitElse: '万元',
    });
  });

  it('knows titles of several rows, and the source of each column of amounts', () => {
    const storage = createStorage();
    const wide = ['科目', '资金来源 一般公共预算', '资金来源 上年结转'];
    const amounts = [
      { column: 1, source: 'generalPublicBudget', carryOver: false },
      { column: 2, source: 'generalPublicBudget', carryOver: true },
    ] as const;
    keepMapping(read(wide, { ...mapping, columns: { functionalClass: 0 }, amounts: [...amounts] }), storage);
    const next = { ...read(wide.toReversed()), mapping: { ...mapping, header: 4 } };
    expect(rememberedWish(keptMappings(storage), next)).toEqual({
      sheet: '导出',
      header: 4,
      columns: { functionalClass: 2 },
      amounts: [
        { ...amounts[0], column: 1 },
        { ...amounts[1], column: 0 },
      ],
      moneyUnitElse: '万元',
    });
  });

  it('knows nothing of a table with other titles', () => {
    const storage = createStorage();
    keepMapping(read(titles), storage);
    for (const other of [titles.slice(1), [...titles, '备注'], titles.with(0, '单位名称'), []])
      expect(rememberedWish(keptMappings(storage), { ...read([]), sheets: [sheet(other)] })).toBeUndefined();
  });

  it('keeps the latest for the same titles, and thirty at most', () => {
    const storage = createStorage();
    keepMapping(read(titles), storage);
    keepMapping(read(titles, { ...mapping, columns: { ...mapping.columns, source: 4 } }), storage);
    expect(keptMappings(storage).map(({ fields }) => fields.source?.nth)).toEqual([0]);
    for (let count = 0; count < 40; count++)
      keepMapping(read([`列${count}`], { ...mapping, columns: { amount: 0 } }), storage);
    expect(keptMappings(storage).length).toBe(30);
    expect(keptMappings(storage)[0]?.titles).toEqual(['列39']);
  });

  it('is empty where the storage holds something else', () => {
    for (const text of ['', 'null', '{"a":1}', '[{"titles":1}]'])
      expect(keptMappings(createStorage(text))).toEqual([]);
  });
});

describe('the columns of an export', () => {
  const { rows } = sheet(['表'], ['单位', '', '金额'], ['甲', '', '1'], ['', '乙', '2'], ['丙'], ['丁']);

  it('are called by letter and title, with a few of their values', () => {
    expect(columnChoices(rows, rows[1]?.texts ?? []).map(({ label }) => label)).toEqual([
      'A 单位',
      'B （无标题）',
      'C 金额',
    ]);
    expect(sampleValues(rows, 2, 0)).toEqual(['甲', '丙', '丁']);
    expect(sampleValues(rows, 2, undefined)).toEqual([]);
  });

  it('say by what they were taken for a field', () => {
    const recognised = { amount: [2, 4], unit: [0] };
    expect(basisOf('unit', 0, recognised, 'suggested')).toBe('按列标题识别');
    expect(basisOf('amount', 2, recognised, 'chosen')).toBe('按列标题识别，E 列的标题也相近');
    expect(basisOf('amount', 4, recognised, 'chosen')).toBe('由您指定，列标题也相近');
    expect(basisOf('unit', 1, recognised, 'chosen')).toBe('由您指定');
    expect(basisOf('unit', 1, recognised, 'remembered')).toBe('沿用上次');
    expect(basisOf('unit', undefined, recognised, 'chosen')).toBe('不读取');
  });

  it('are missing until all that is needed is said', () => {
    const { moneyUnit: _, ...open } = withColumn(mapping, 'source', undefined);
    expect(missingParts(open)).toEqual(['资金来源', '金额单位']);
    expect(missingParts(withColumn(mapping, 'source', 4))).toEqual([]);
  });
});
