export interface CellBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/**
 * The cell an arrow key leads to from the one in focus: the neighbour in its line, or the one over or under it in the next line
 * that has any. Answers the cell itself at the edge.
 */
export function nearestCell(boxes: readonly CellBox[], from: number, key: string): number {
  const own = boxes[from];
  if (!own) return from;
  const inLine = (box: CellBox): boolean => Math.abs(box.top - own.top) < 1;
  const distance = (box: CellBox): number => Math.abs(middle(box) - middle(own));
  const best = (candidates: readonly CellBox[], cost: (box: CellBox) => number): number => {
    const [found] = [...candidates].sort((a, b) => cost(a) - cost(b));
    return found ? boxes.indexOf(found) : from;
  };
  switch (key) {
    case 'ArrowLeft':
      return best(
        boxes.filter((box) => inLine(box) && box.left < own.left),
        distance,
      );
    case 'ArrowRight':
      return best(
        boxes.filter((box) => inLine(box) && box.left > own.left),
        distance,
      );
    case 'ArrowUp':
      return best(
        nextLine(
          boxes.filter((box) => box.top < own.top - 1),
          Math.max,
        ),
        distance,
      );
    case 'ArrowDown':
      return best(
        nextLine(
          boxes.filter((box) => box.top > own.top + 1),
          Math.min,
        ),
        distance,
      );
    default:
      return from;
  }
}

const middle = ({ left, right }: CellBox): number => (left + right) / 2;

function nextLine(boxes: readonly CellBox[], pick: (...tops: number[]) => number): readonly CellBox[] {
  const top = pick(...boxes.map((box) => box.top));
  return boxes.filter((box) => Math.abs(box.top - top) < 1);
}
