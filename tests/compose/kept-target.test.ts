import { expect, test } from 'vitest';
import { inlineText } from '../../schemas/document/inline.ts';
import { blocksOf, compose } from './composed-text.ts';

test('the name of a target stays on the page of what it aims at', () => {
  const child = { id: 'g3', name: '站网', goal: '覆盖全县', indicators: '站点不少于20个' };
  const target = { id: 'g2', name: '水文监测', goal: '监测及时', indicators: '', children: [child] };
  const document = compose({
    performance: [{ id: 'g1', scope: 'department', overall: [], targets: [target], safeguards: [] }],
  });
  const kept = blocksOf(document).flatMap((block) =>
    block.kind === 'paragraph' && block.keepWithNext ? [inlineText(block.inlines)] : [],
  );
  expect(kept).toEqual(expect.arrayContaining(['1、水文监测', '（1）站网']));
  expect(kept).not.toContain('绩效目标：监测及时');
});
