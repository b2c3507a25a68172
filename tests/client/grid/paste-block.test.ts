import { describe, expect, it } from 'vitest';
import { pasteBlock, type UnitQuestion } from '../../../client/grid/actions/paste-block.ts';
import type { TextBlock } from '../../../client/grid/clipboard/text-block.ts';
import { openDesk } from './open-desk.ts';

async function paste(open: ReturnType<typeof openDesk>, block: TextBlock) {
  const questions: UnitQuestion[] = [];
  await pasteBlock(open.desk, block, (question) => questions.push(question));
  return { question: questions[0], said: open.desk.state().message.text };
}

describe('a paste', () => {
  it('is one call, and adds the rows it needs', async () => {
    const open = openDesk(2);
    open.go('r2', 'amount');
    const { said } = await paste(open, [
      ['1,000.50', '甲'],
      ['２０００', '乙'],
      ['（3）', '丙'],
    ]);
    expect(open.calls).toHaveLength(1);
    expect(open.ids()).toEqual(['r1', 'r2', 'n1', 'n2']);
    expect(['r2', 'n1', 'n2'].map((id) => open.text(id, 'amount'))).toEqual(['1000.50', '2000.00', '-3.00']);
    expect(open.text('n2', 'remark')).toBe('丙');
    expect(said).toBe('粘贴了 3 行 × 2 列，新增 2 行');
  });

  it('writes what it understands and keeps the rest in its cells', async () => {
    const open = openDesk(3);
    open.go('r1', 'category');
    const { said } = await paste(open, [
      ['项目支出', '是', '####'],
      ['不存在', '', '12.5'],
    ]);
    expect(open.text('r1', 'category')).toBe('项目支出');
    expect(open.text('r1', 'carried')).toBe('是');
    expect(open.text('r1', 'amount')).toBe('1234.50');
    expect(open.text('r2', 'amount')).toBe('12.50');
    expect(open.desk.state().faults.get('r1')?.get('amount')?.text).toBe('####');
    expect(open.desk.state().faults.get('r2')?.get('category')?.text).toBe('不存在');
    expect(said).toBe('粘贴了 2 行 × 3 列；2 格未能识别，已标红，请逐格改正');
  });

  it('finds codes by code with name once the list is loaded', async () => {
    const open = openDesk(3);
    open.go('r1', 'code');
    await paste(open, [
      ['2010302 一般行政管理事务'],
      ['[2080505]机关事业单位基本养老保险缴费支出'],
      ['行政运行'],
    ]);
    expect(['r1', 'r2'].map((id) => open.text(id, 'code'))).toEqual(['2010302', '2080505']);
    expect(open.desk.state().faults.get('r3')?.get('code')?.fault).toContain('2010301、2010601');
  });

  it('is refused as a whole where it does not fit', async () => {
    const open = openDesk(2, { newRow: undefined as never });
    open.go('r1', 'remark');
    expect((await paste(open, [['a', 'b', '多出']])).said).toBe(
      '没有粘贴：剪贴板有 3 列，从“说明”列起只有 2 列，多出 1 列（多出…）。请从更靠左的列开始粘贴，或只复制需要的列',
    );
    open.go('r2', 'remark');
    expect((await paste(open, [['a'], ['b']])).said).toContain('多出 1 行，本表不能增加行');
    expect(open.calls).toEqual([]);
  });

  it('of one cell fills the selection; a block repeats in a range it fits into', async () => {
    const open = openDesk(4);
    open.go('r1', 'amount', 'r4');
    await paste(open, [['7']]);
    expect(open.ids().map((id) => open.text(id, 'amount'))).toEqual(['7.00', '7.00', '7.00', '7.00']);
    await paste(open, [['1'], ['2']]);
    expect(open.ids().map((id) => open.text(id, 'amount'))).toEqual(['1.00', '2.00', '1.00', '2.00']);
  });

  it('skips cells that may not be written, and says so', async () => {
    const open = openDesk(1);
    open.go('r1', 'remark');
    expect((await paste(open, [['甲', '乙']])).said).toBe('粘贴了 1 行 × 2 列；1 格只读，已跳过');
    expect(open.text('r1', 'remark')).toBe('甲');
  });

  it('goes by titles where its first row holds them', async () => {
    const open = openDesk(1);
    open.go('r1', 'unit');
    const { said } = await paste(open, [
      ['单位：元', '', ''],
      ['金额（元）', '备注', '单 位'],
      ['55', '看', '甲单位'],
      ['66', '', '乙单位'],
    ]);
    expect([open.text('r1', 'unit'), open.text('r1', 'amount')]).toEqual(['甲单位', '55.00']);
    expect([open.text('n1', 'unit'), open.text('n1', 'amount')]).toEqual(['乙单位', '66.00']);
    expect(said).toBe('粘贴了 2 行 × 2 列，新增 1 行；“备注”列在本表中没有，未粘贴');
  });

  it('asks where the block says another unit, and converts when told', async () => {
    const open = openDesk(2);
    open.go('r1', 'amount');
    const { question } = await paste(open, [['单位：万元'], ['1.5'], ['（2）']]);
    expect(open.calls).toEqual([]);
    expect(question).toMatchObject({ said: '万元', samples: ['1.5', '（2）'] });
    question?.answer('万元');
    expect([open.text('r1', 'amount'), open.text('r2', 'amount')]).toEqual(['15000.00', '-20000.00']);
  });

  it('leaves the numbers alone when told so', async () => {
    const open = openDesk(1);
    open.go('r1', 'amount');
    const { question } = await paste(open, [['单位:万元'], ['1.5']]);
    question?.answer('元');
    expect(open.text('r1', 'amount')).toBe('1.50');
  });

  it('does not take a place name for a unit', async () => {
    const open = openDesk(2);
    open.go('r1', 'remark');
    const { question } = await paste(open, [['采购单位：元氏县示例局'], ['甲']]);
    expect(question).toBeUndefined();
    expect(open.text('r1', 'remark')).toBe('采购单位：元氏县示例局');
  });

  it('into an empty table adds rows from its first column on', async () => {
    const open = openDesk(0);
    await paste(open, [['甲'], ['乙']]);
    expect(open.ids().map((id) => open.text(id, 'unit'))).toEqual(['甲', '乙']);
  });

  it('into a table that is read only does nothing and says so', async () => {
    const open = openDesk(1, { isReadOnly: true });
    open.go('r1', 'amount');
    expect((await paste(open, [['1']])).said).toBe('没有粘贴：本表只读');
    expect(open.calls).toEqual([]);
  });
});
