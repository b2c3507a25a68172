import type { OutlineNode } from '../pack/outline.ts';
import { chineseNumber } from './table/chinese-number.ts';

type Numbering = Extract<OutlineNode, { kind: 'heading' }>['numbering'];

/** The number before a heading's title, after the style of its first: 一、 gives 二、. */
export function headingNumber(numbering: Numbering, position: number): string {
  switch (numbering) {
    case 'none':
      return '';
    case '一、':
      return `${chineseNumber(position)}、`;
    case '（一）':
      return `（${chineseNumber(position)}）`;
    case '1、':
      return `${position}、`;
    case '第一部分':
      return `第${chineseNumber(position)}部分  `;
  }
}
