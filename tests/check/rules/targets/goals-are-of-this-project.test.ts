import { describe, expect, it } from 'vitest';
import { goalsAreOfThisProject } from '../../../../schemas/check/rules/targets/goals-are-of-this-project.ts';
import { foundBy } from '../../check-here.ts';
import { projectOf, reportOf } from './target-report.ts';

const hall = projectOf([], {
  id: 'p1',
  name: '2025年县城文化馆改造工程',
  goals: ['完成县城文化馆改造工程，改善环境。'],
});

const beside = (name: string, goal: string) =>
  foundBy(goalsAreOfThisProject, reportOf(hall, projectOf([], { id: 'p2', name, goals: [goal] })));

describe('goals-are-of-this-project', () => {
  it('warns of a goal that names another project and nothing of its own', () => {
    expect(beside('农村公路养护经费', '完成县城文化馆改造工程，改善环境。')).toEqual([
      expect.stringMatching(/^warning 项目2.*“县城文化馆改造工程”，那是项目1/),
    ]);
  });

  it.each([
    ['农村公路养护经费', '做好农村公路养护，改善通行条件。'],
    ['文化馆数字化', '在县城文化馆改造工程基础上，推进文化馆数字化建设。'],
    ['县城文化馆改造工程监理', '做好县城文化馆改造工程的监理。'],
  ])('leaves what %s says: %s', (name, goal) => {
    expect(beside(name, goal)).toEqual([]);
  });
});
