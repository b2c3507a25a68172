import { describe, expect, it } from 'vitest';
import { subTargetsHaveIndicators } from '../../../../schemas/check/rules/targets/sub-targets-have-indicators.ts';
import { buildReport } from '../../../support/report-builder.ts';
import { checkHere, foundBy } from '../../check-here.ts';

interface Target {
  readonly name: string;
  readonly goal?: string;
  readonly indicators?: string;
  readonly children?: readonly Target[];
}

const input = (targets: readonly Target[], level = 't'): object[] =>
  targets.map(({ children = [], ...own }, index) => ({
    id: `${level}${index}`,
    ...own,
    children: input(children, `${level}${index}-`),
  }));

const withTargets = (...targets: readonly Target[]) =>
  buildReport({ performance: [{ id: 'f1', scope: 'department', targets: input(targets) as never }] });

const full = { name: '（二）防汛', goal: '安全度汛。', indicators: '预警及时率100%。' };

describe('sub-targets-have-indicators', () => {
  it.each<readonly [string, Target, string]>([
    ['no indicators', { name: '（一）水资源', goal: '节约用水。' }, '没有绩效指标'],
    ['no goal', { name: '（一）水资源', indicators: '用水量下降3%。' }, '没有绩效目标'],
    ['neither', { name: '（一）水资源' }, '没有绩效目标和绩效指标'],
  ])('warns of one that has %s', (_, target, says) => {
    expect(foundBy(subTargetsHaveIndicators, withTargets(target, full))).toEqual([
      expect.stringMatching(new RegExp(`^warning .*${says}`)),
    ]);
  });

  it.each<readonly [string, Target]>([
    ['a heading over others', { name: '（一）水资源', children: [full] }],
    ['a heading with others after it', { name: '一、水资源' }],
    ['what leads to them', { name: '分项制定绩效目标', goal: '内容如下：' }],
  ])('leaves %s', (_, target) => {
    expect(foundBy(subTargetsHaveIndicators, withTargets(target, full))).toEqual([]);
  });

  it('cannot tell where the form has no indicators of its own', () => {
    const { rules } = checkHere(withTargets({ name: '水资源', goal: '节约用水，用水量下降3%。' }), [
      subTargetsHaveIndicators,
    ]);
    expect(rules[0]).toMatchObject({ passed: 0, failed: 0 });
    expect(rules[0]?.notCheckable).toHaveLength(1);
  });
});
