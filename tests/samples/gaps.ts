/** The questions the document still asks, wherever they stand. */
export function gaps(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'gap' && 'question' in value) return [String(value.question)];
  return Object.values(value).flatMap(gaps);
}
