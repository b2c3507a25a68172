const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1–99 as a Chinese ordinal: 一, 十, 十一, 三十一. */
export function chineseNumber(value: number): string {
  const tens = Math.floor(value / 10);
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[value % 10]}`;
}
