import { describe, expect, it } from 'vitest';
import { UnusableInput } from '../../schemas/problem.ts';
import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import type { SourceBlock } from '../../server/import/source/source-document.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { documentXml, docxOf } from './docx-of.ts';
import { line, typedTable } from './typed-blocks.ts';
import { seeded } from './variants/seeded.ts';
import { sourceXml } from './variants/source-xml.ts';

const blocks: readonly SourceBlock[] = [
  line('示例局2025年部门预算'),
  line('部门预算支出总表'),
  typedTable(
    '330示例局 | < | 预算年度：2025 | < | 单位：万元',
    '功能分类科目 | < | 合计 | 基本支出 | 项目支出',
    '科目编码 | 科目名称 | ^ | ^ | ^',
    ' | 合计 | 12.00 | 10.00 | 2.00',
    '2010301 | 行政运行 | 12.00 | 10.00 | 2.00',
  ),
  line('一、部门职责及机构设置情况'),
  line('二、名词解释'),
  line('1、基本支出：保障运转的支出。'),
];
const random = seeded(7);
const upTo = (count: number): number => Math.floor(random() * count);

/** What becomes of reading: read, or refused in words; any other error is a fault. */
function outcome(bytes: Uint8Array): 'read' | 'refused' {
  try {
    importDocument(readDocx(bytes), shippedPacks);
    return 'read';
  } catch (error) {
    if (error instanceof UnusableInput && error.message !== '') return 'refused';
    throw error;
  }
}

describe('a docx that was changed at random', () => {
  it('is read or refused in its bytes', async () => {
    const bytes = await docxOf(sourceXml(blocks));
    const outcomes = Array.from({ length: 500 }, () => {
      const changed = Buffer.from(bytes);
      for (let count = upTo(6); count >= 0; count -= 1) changed[upTo(changed.length)] = upTo(256);
      return outcome(changed);
    });
    expect(new Set(outcomes)).toContain('refused');
  });

  it('is read or refused in its text', async () => {
    const xml = documentXml(sourceXml(blocks));
    const pieces = xml.split(/(?=<)/);
    const outcomes: string[] = [];
    for (let round = 0; round < 500; round += 1) {
      const changed = [...pieces];
      for (let count = upTo(4); count >= 0; count -= 1) {
        const at = upTo(changed.length);
        const other = changed[upTo(changed.length)] ?? '';
        changed.splice(at, upTo(2), ...(upTo(2) === 0 ? [other] : []));
      }
      outcomes.push(outcome(await docxOf('', { 'word/document.xml': changed.join('') })));
    }
    expect([...new Set(outcomes)].sort()).toEqual(['read', 'refused']);
  });

  it('is read or refused with any table', () => {
    const words = [
      '合计',
      '科目编码',
      '201',
      '2010301',
      '1.00',
      '一、',
      '',
      '项目',
      '栏次',
      '单位：万元',
      '一级指标',
      '三级指标',
      '≥9',
      '小计',
      '-',
      '20',
    ];
    const outcomes = Array.from({ length: 150 }, () => {
      const rows = Array.from({ length: 1 + upTo(7) }, () =>
        Array.from({ length: 1 + upTo(5) }, () => ['<', '^', ...words][upTo(words.length + 2)] ?? '').join(
          '|',
        ),
      );
      const own = [
        ...blocks,
        line(['部门预算收入总表', '政府采购预算', '固定资产占用情况表', '机构设置'][upTo(4)] ?? ''),
        typedTable(...rows),
      ];
      try {
        importDocument({ blocks: own, notes: [] }, shippedPacks);
        return 'read';
      } catch (error) {
        if (error instanceof UnusableInput) return error.message;
        throw error;
      }
    });
    expect(outcomes.filter((own) => own !== 'read')).toEqual([]);
  });
});
