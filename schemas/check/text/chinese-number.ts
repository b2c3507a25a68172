const digits: Readonly<Record<string, number>> = Object.fromEntries(
  ['零〇', '一壹', '二两贰', '三叁', '四肆', '五伍', '六陆', '七柒', '八捌', '九玖'].flatMap((signs, value) =>
    [...signs].map((sign) => [sign, value]),
  ),
);
const tens: Readonly<Record<string, number>> = { 十: 10, 拾: 10, 百: 100, 佰: 100, 千: 1000, 仟: 1000 };

/** What 三十 or 一万二千五百 says; undefined where it is no number in words. */
export function chineseNumber(text: string): number | undefined {
  const [below, ...above] = text.split(/[万萬]/).reverse();
  const parts = [...above]
    .reverse()
    .concat(below ?? '')
    .map(belowTenThousand);
  if (parts.length > 2 || parts.some((part) => part === undefined)) return undefined;
  return parts.reduce<number>((sum, part) => sum * 10_000 + (part ?? 0), 0);
}

function belowTenThousand(text: string): number | undefined {
  let sum = 0;
  let digit: number | undefined;
  for (const sign of text) {
    const [value, power] = [digits[sign], tens[sign]];
    if (value !== undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    } else if (power !== undefined) {
      sum += (digit ?? 1) * power;
      digit = undefined;
    } else return undefined;
  }
  return sum + (digit ?? 0);
}
