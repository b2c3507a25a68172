import { describe, expect, it } from 'vitest';
import { proseIsFilledIn } from '../../../../schemas/check/rules/targets/prose-is-filled-in.ts';
import { foundBy } from '../../check-here.ts';
import { withSection, withTarget } from '../scope-texts.ts';

describe('prose-is-filled-in', () => {
  it.each([
    '全面完成XX任务，推动各项工作。',
    '完成××县重点工程。',
    '目标内容1：做好服务。',
    '较上年增加____万元。',
    '主要原因是（待补充）。',
    '此处填写总体目标。',
  ])('finds %s', (text) => {
    expect(foundBy(proseIsFilledIn, withTarget(text))).toEqual([expect.stringMatching(/^error /)]);
    expect(foundBy(proseIsFilledIn, withSection('change', [text]))).toHaveLength(1);
  });

  it.each([
    '公开绩效内容，制度有待完善，问题亟待确认。',
    '暂无',
    '建设XXL级云平台，推广X射线检测。',
    '二〇二五年各项任务全面完成。',
    '提请补充议题，邀请填写问卷的群众参加。',
  ])('leaves %s', (text) => {
    expect(foundBy(proseIsFilledIn, withTarget(text))).toEqual([]);
  });
});
