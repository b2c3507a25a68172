import { describe, expect, it } from 'vitest';
import { maskingIsConsistent } from '../../../../schemas/check/rules/disclosure/masking-is-consistent.ts';
import { buildReport, project } from '../../../support/report-builder.ts';
import { foundBy } from '../../check-here.ts';

const of = (...names: readonly string[]) =>
  foundBy(
    maskingIsConsistent,
    buildReport({ projects: names.map((name, index) => project(`p${index}`, { name })) }),
  );

describe('masking-is-consistent', () => {
  it('finds one project masked while another of the kind is not', () => {
    const found = of('**替代工程', '党政密码通信运维', '设备维护');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^warning .*\*\*替代工程.*党政密码通信运维/);
  });

  it('leaves a report that masks none, or all', () => {
    expect(of('党政密码通信运维', '设备维护')).toEqual([]);
    expect(of('**替代工程', '设备维护')).toEqual([]);
  });
});
