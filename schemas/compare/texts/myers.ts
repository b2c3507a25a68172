/** A stretch of one sequence and what stands for it in the other. */
export interface Edit {
  readonly kind: 'same' | 'gone' | 'new';
  /** From and to: of the earlier sequence for what is the same or gone, of the later for what is new. */
  readonly from: number;
  readonly to: number;
}

/**
 * The shortest way from one sequence to the other (Myers, An O(ND) Difference Algorithm, 1986, section 4); undefined where it
 * has more than `most` steps.
 */
export function shortestEdit<T>(
  before: readonly T[],
  after: readonly T[],
  most: number,
): readonly Edit[] | undefined {
  const start = commonStart(before, after);
  const end = commonEnd(before, after, start);
  const inner = middleEdit(
    before.slice(start, before.length - end),
    after.slice(start, after.length - end),
    most,
  );
  if (!inner) return undefined;
  const shifted = inner.map(({ kind, from, to }) => ({ kind, from: from + start, to: to + start }));
  return joined([
    { kind: 'same', from: 0, to: start },
    ...shifted,
    { kind: 'same', from: before.length - end, to: before.length },
  ]);
}

function commonStart<T>(before: readonly T[], after: readonly T[]): number {
  const most = Math.min(before.length, after.length);
  let count = 0;
  while (count < most && before[count] === after[count]) count += 1;
  return count;
}

function commonEnd<T>(before: readonly T[], after: readonly T[], start: number): number {
  const most = Math.min(before.length, after.length) - start;
  let count = 0;
  while (count < most && before[before.length - 1 - count] === after[after.length - 1 - count]) count += 1;
  return count;
}

function middleEdit<T>(before: readonly T[], after: readonly T[], most: number): readonly Edit[] | undefined {
  const trace = furthestReaching(before, after, Math.min(most, before.length + after.length));
  return trace && backtracked(trace, before.length, after.length);
}

/** For each number of steps, how far each diagonal reaches; ends when both sequences are used up. */
function furthestReaching<T>(
  before: readonly T[],
  after: readonly T[],
  most: number,
): readonly Int32Array[] | undefined {
  const trace: Int32Array[] = [];
  let reach = new Int32Array(3);
  for (let steps = 0; steps <= most; steps += 1) {
    const next = new Int32Array(2 * steps + 3);
    for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
      let x = stepsDown(reach, diagonal, steps)
        ? at(reach, diagonal + 1, steps - 1)
        : at(reach, diagonal - 1, steps - 1) + 1;
      if (steps === 0) x = 0;
      let y = x - diagonal;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x += 1;
        y += 1;
      }
      next[diagonal + steps + 1] = x;
      if (x >= before.length && y >= after.length) return [...trace, next];
    }
    trace.push(next);
    reach = next;
  }
  return undefined;
}

/** What was reached on a diagonal with so many steps; the array has one place to spare on either side. */
const at = (reach: Int32Array, diagonal: number, steps: number): number => reach[diagonal + steps + 1] ?? 0;

const stepsDown = (reach: Int32Array, diagonal: number, steps: number): boolean =>
  diagonal === -steps ||
  (diagonal !== steps && at(reach, diagonal - 1, steps - 1) < at(reach, diagonal + 1, steps - 1));

function backtracked(trace: readonly Int32Array[], xEnd: number, yEnd: number): readonly Edit[] {
  const edits: Edit[] = [];
  let x = xEnd;
  let y = yEnd;
  for (let steps = trace.length - 1; steps > 0; steps -= 1) {
    const reach = trace[steps - 1] as Int32Array;
    const diagonal = x - y;
    const isDown = stepsDown(reach, diagonal, steps);
    const xBefore = at(reach, isDown ? diagonal + 1 : diagonal - 1, steps - 1);
    const yBefore = xBefore - (isDown ? diagonal + 1 : diagonal - 1);
    const xAfterStep = isDown ? xBefore : xBefore + 1;
    edits.push({ kind: 'same', from: xAfterStep, to: x });
    edits.push(
      isDown
        ? { kind: 'new', from: yBefore, to: yBefore + 1 }
        : { kind: 'gone', from: xBefore, to: xBefore + 1 },
    );
    x = xBefore;
    y = yBefore;
  }
  return [{ kind: 'same', from: 0, to: x }, ...edits.reverse()];
}

/** Neighbours of one kind are one; empty ones none. */
function joined(edits: readonly Edit[]): readonly Edit[] {
  const result: Edit[] = [];
  for (const edit of edits) {
    const last = result.at(-1);
    if (edit.to <= edit.from) continue;
    if (last && last.kind === edit.kind && last.to === edit.from)
      result[result.length - 1] = { ...last, to: edit.to };
    else result.push(edit);
  }
  return result;
}
