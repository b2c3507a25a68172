import { describe, expect, it } from 'vitest';
import type { Waiver } from '../../schemas/model/waiver.ts';
import { parseWorkingReport } from '../../schemas/model/working-report.ts';
import { checkWaivers } from '../../server/reports/check-waivers.ts';
import { reportInput } from '../support/report-builder.ts';

const waiver = (id: string, change: Partial<Waiver> = {}): Waiver => ({
  id,
  rule: 'summary-totals-agree',
  finding: 'summary-totals-agree|cell:department/summary/incomeTotal/incomeAmount|1',
  reason: '已向财政部门核实',
  name: '甲',
  time: '2025-01-31T08:00:00Z',
  ...change,
});
const withWaivers = (...waivers: Waiver[]) => parseWorkingReport(reportInput({ waivers }));

describe('a finding is kept', () => {
  it('in one’s own name', () => {
    expect(() => checkWaivers(withWaivers(), withWaivers(waiver('w1')), '甲')).not.toThrow();
    expect(() => checkWaivers(withWaivers(), withWaivers(waiver('w1')), '乙')).toThrow(
      '确认人写的是“甲”，当前登录的是“乙”',
    );
  });

  it('by whoever did, while others add theirs or take it back', () => {
    const before = withWaivers(waiver('w1'));
    const after = withWaivers(waiver('w1'), waiver('w2', { name: '乙' }));
    expect(() => checkWaivers(before, after, '乙')).not.toThrow();
    expect(() => checkWaivers(before, withWaivers(), '乙')).not.toThrow();
  });

  it('and not reworded in another’s', () => {
    const before = withWaivers(waiver('w1'));
    expect(() => checkWaivers(before, withWaivers(waiver('w1', { reason: '无须修改' })), '乙')).toThrow('甲');
  });
});
