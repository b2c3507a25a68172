import type { FoundAmount } from './find-amounts.ts';

/** “A、B、C分别为1万元、2万元、3万元”: the label of each amount by its index. */
export function distributedLabels(
  text: string,
  amounts: readonly FoundAmount[],
): ReadonlyMap<number, string> {
  const labels = new Map<number, string>();
  if (!text.includes('分别')) return labels;
  amounts.forEach((amount, index) => {
    const before = text.slice(Math.max(0, amounts[index - 1]?.end ?? 0), amount.start);
    const match =
      /([^。；;，,：:]*?(?:[、和及与][^。；;，,：:]*?)+)[，,]?(?:预算)?分别(?:为|是|安排|列支)?\s*$/.exec(
        before,
      );
    if (!match?.[1]) return;
    const run = runFrom(text, amounts, index);
    const names = namesIn(match[1], run);
    names?.forEach((name, offset) => {
      labels.set(index + offset, name);
    });
  });
  return labels;
}

/** How many amounts follow each other with nothing but 、 between them. */
function runFrom(text: string, amounts: readonly FoundAmount[], first: number): number {
  let count = 1;
  for (let at = first + 1; at < amounts.length; at += 1) {
    const between = text.slice(amounts[at - 1]?.end, amounts[at]?.start);
    if (!/^\s*[、，,和及与]\s*$/.test(between)) break;
    count += 1;
  }
  return count;
}

function namesIn(words: string, count: number): readonly string[] | undefined {
  const names = words.split(/[、和与]/).map((name) => name.trim());
  return names.length === count ? names : undefined;
}
