/** The words found with a few around them, as a message quotes them: `…结合我县实际…`. */
export function quoted(text: string, start: number, end: number, around = 8): string {
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, end + around);
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return `${from > 0 ? '…' : ''}${words}${to < text.length ? '…' : ''}`;
}
