import { describe, expect, it } from 'vitest';
import { goalsAreNotCopied } from '../../../../schemas/check/rules/targets/goals-are-not-copied.ts';
import { foundBy } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const call = projectOf([], {
  id: 'p1',
  name: '六楼电视电话会议线路租赁费',
  purpose: '支付线路租金。',
  goals: ['1.承担各种电视电话会议的会务工作 2.保障机关各项工作正常运转'],
});

const beside = (name: string, ...goals: readonly string[]) =>
  foundBy(
    goalsAreNotCopied,
    reportOf(call, projectOf([], { id: 'p2', name, purpose: '', goals: [...goals] })),
  );

describe('goals-are-not-copied', () => {
  it('warns of a sentence that has the name of the project it is from', () => {
    expect(beside('机关食堂运行经费', '承担各种电视电话会议的会务工作；做好餐饮服务。')).toEqual([
      expect.stringMatching(/^warning 项目2.*“承担各种电视电话会议的会务工作”与项目1.*“电视电话会议”/),
    ]);
  });

  it.each([
    ['机关食堂运行经费', '保障机关各项工作正常运转'],
    ['七楼电视电话会议设备维护', '承担各种电视电话会议的会务工作'],
    ['机关食堂运行经费', '配合做好电视电话会议期间的用餐保障'],
  ])('leaves what %s says: %s', (name, goal) => {
    expect(beside(name, goal)).toEqual([]);
  });
});
