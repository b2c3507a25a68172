import { describe, expect, it } from 'vitest';
import { describePath, fieldKey } from '../../schemas/edit/describe-path.ts';
import { describeValue } from '../../schemas/edit/describe-value.ts';
import { fieldNames } from '../../schemas/model/field-names.ts';
import { reportSchema } from '../../schemas/model/report.ts';
import { kindOfSchema, type Schema } from '../../schemas/model/working/kind-of-schema.ts';
import { plainReport } from '../client/editor/plain-report.ts';
import { shippedPacks } from '../support/shipped-packs.ts';

const { codeNames } = shippedPacks;
const amount = ['lines', { id: 'l0' }, 'amount'] as const;

describe('a place in words', () => {
  it('names every field of the report', () => {
    expect(keysOf(reportSchema).filter((key) => fieldNames[key] === undefined)).toEqual([]);
  });

  it('names nothing that is no field', () => {
    const known = new Set(keysOf(reportSchema));
    expect(Object.keys(fieldNames).filter((key) => !known.has(key))).toEqual([]);
  });

  it('says the part, the row by its code and name, and the field', () => {
    expect(describePath([plainReport()], amount, codeNames)).toBe(
      '收支明细 › 第 1 行 2013101 行政运行 › 金额',
    );
  });

  it('finds a removed row in the report that had it', () => {
    const report = plainReport();
    const without = { ...report, lines: report.lines.slice(1) };
    expect(describePath([without, report], ['lines', { id: 'l0' }], codeNames)).toBe(
      '收支明细 › 第 1 行 2013101 行政运行',
    );
  });

  it('calls a target under a target as the one above', () => {
    const path = ['performance', { id: 'a' }, 'targets', { id: 'b' }, 'children', { id: 'c' }, 'goal'];
    expect(fieldNames[fieldKey(path)]).toBe('绩效目标');
  });
});

describe('a value in words', () => {
  const words = { codeNames, moneyUnit: '元' } as const;
  it('says money with its unit', () => {
    expect(describeValue(plainReport(), amount, '1234567.50', words)).toBe('1,234,567.50 元');
    expect(describeValue(plainReport(), amount, '35600.00', { codeNames, moneyUnit: '万元' })).toBe(
      '3.56 万元',
    );
  });

  it('says terms, codes and references by their names, and a blank as such', () => {
    const at = (field: string, value: string) =>
      describeValue(plainReport(), ['lines', { id: 'l0' }, field], value, words);
    expect(at('source', 'governmentFund')).toBe('政府性基金预算');
    expect(at('functionalClass', '2013101')).toBe('2013101 行政运行');
    expect(at('unit', 'u1')).toBe('本级');
    expect(at('project', 'p1')).toBe('专项工作经费');
    expect(at('amount', '')).toBe('（空）');
  });
});

function keysOf(schema: Schema, prefix = '', inside: readonly Schema[] = []): readonly string[] {
  const kind = kindOfSchema(schema);
  switch (kind.kind) {
    case 'maybe':
      return keysOf(kind.inner, prefix, inside);
    case 'list':
      return inside.includes(kind.element) ? [] : keysOf(kind.element, prefix, [...inside, kind.element]);
    case 'variants':
      return [...new Set(kind.options.flatMap((option) => keysOf(option, prefix, inside)))];
    case 'object':
      return Object.entries(kind.shape)
        .filter(([key]) => key !== 'id' || prefix === 'pack')
        .flatMap(([key, own]) => {
          const place = prefix === '' ? key : `${prefix}.${key}`;
          return [place, ...keysOf(own, place, inside)];
        });
    default:
      return [];
  }
}
