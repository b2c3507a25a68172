import { memo } from 'react';
import type { DerivedCell } from '../../../schemas/derive/derived-report.ts';

interface Props {
  readonly cell: DerivedCell;
  readonly isHeader: boolean;
  readonly isChanged: boolean;
}

/** A printed cell; one that entries stand behind can be followed to them. */
export const LiveCell = memo(function LiveCell({ cell, isHeader, isChanged }: Props) {
  const { text, gap, align, colSpan, rowSpan, indent, address, entries } = cell;
  const Tag = isHeader ? 'th' : 'td';
  const leads = !isHeader && entries.length > 0 && text !== '';
  const names = [
    'live-cell',
    `is-${isHeader ? 'center' : align}`,
    leads ? 'leads' : '',
    isChanged ? 'is-changed' : '',
  ];
  return (
    <Tag
      className={names.filter(Boolean).join(' ')}
      colSpan={colSpan}
      rowSpan={rowSpan}
      data-address={leads ? address : undefined}
      tabIndex={leads ? -1 : undefined}
      style={indent ? { paddingLeft: `${indent + 0.5}em` } : undefined}
    >
      {gap === undefined ? text : <span className="live-gap">【待补充：{gap}】</span>}
    </Tag>
  );
}, isSameCell);

/** Every edit derives every cell anew; most of them print what they printed. */
function isSameCell(before: Props, after: Props): boolean {
  const [a, b] = [before.cell, after.cell];
  return (
    before.isChanged === after.isChanged &&
    before.isHeader === after.isHeader &&
    a.text === b.text &&
    a.gap === b.gap &&
    a.address === b.address &&
    a.colSpan === b.colSpan &&
    a.rowSpan === b.rowSpan &&
    a.indent === b.indent &&
    a.align === b.align &&
    a.entries.length > 0 === b.entries.length > 0
  );
}
