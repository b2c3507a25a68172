import type { TextBlock } from '../clipboard/text-block.ts';
import type { CellRange } from '../state/cell-range.ts';

/** The block repeated over a range it fits into a whole number of times, down and across each for itself; as it is elsewhere. */
export function tiledBlock(block: TextBlock, { top, bottom, left, right }: CellRange): TextBlock {
  const down = times(bottom - top + 1, block.length);
  const across = times(right - left + 1, block[0]?.length ?? 0);
  if (down === 1 && across === 1) return block;
  const wide = block.map((row) => Array.from({ length: across }, () => row).flat());
  return Array.from({ length: down }, () => wide).flat();
}

const times = (room: number, size: number): number => (size > 0 && room % size === 0 ? room / size : 1);
