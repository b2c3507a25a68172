import type { DerivedScope } from '../../schemas/derive/derived-report.ts';
import { headingNumber } from '../../schemas/derive/heading-number.ts';
import { fillPlaceholders } from '../../schemas/derive/placeholders.ts';
import type { Block } from '../../schemas/document/block.ts';
import { plain } from '../../schemas/document/inline.ts';
import type { SubTarget } from '../../schemas/model/performance.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { OutlineNode } from '../../schemas/pack/outline.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { bodyParagraph, paragraphs } from './paragraphs.ts';

/** A part of 部门整体绩效目标 as the report has it; a draft shows a gap where it has nothing. */
export function composePerformance(
  { performance }: Report,
  { scope }: DerivedScope,
  pack: Pack,
  { part, question }: Extract<OutlineNode, { kind: 'performance' }>,
): readonly Block[] {
  const own = performance.find((targets) => targets.scope === scope);
  const blocks =
    part === 'targets'
      ? (own?.targets ?? []).flatMap((target, index) => targetBlocks(target, index + 1, 0, pack))
      : paragraphs(own?.[part] ?? []);
  return blocks.length > 0 ? blocks : [bodyParagraph([{ kind: 'gap', question }])];
}

function targetBlocks(target: SubTarget, position: number, depth: number, pack: Pack): readonly Block[] {
  const number = numberAt(depth, position);
  const labelled = (phrase: string, text: string) =>
    text.trim() === '' ? [] : [fillPlaceholders(phrase, { text })];
  return [
    { ...bodyParagraph([plain(`${number}${target.name}`)]), keepWithNext: true },
    ...paragraphs([
      ...labelled(pack.phrases.targetGoal, target.goal),
      ...labelled(pack.phrases.targetIndicators, target.indicators),
    ]),
    ...target.children.flatMap((child, index) => targetBlocks(child, index + 1, depth + 1, pack)),
  ];
}

/** 1、（1）①1）: each level by a number of its own, so that a reader tells them apart. */
function numberAt(depth: number, position: number): string {
  if (depth === 0) return headingNumber('1、', position);
  if (depth === 1) return `（${position}）`;
  return depth === 2 && position <= 20 ? String.fromCodePoint(0x245f + position) : `${position}）`;
}
