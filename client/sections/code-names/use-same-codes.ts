import { useMemo } from 'react';

/** The codes in use, each once: the same list from one drawing to the next while they are the same codes. */
export function useSameCodes(codes: Iterable<string>): readonly string[] {
  const key = [...new Set(codes)].join(' ');
  return useMemo(() => key.split(' '), [key]);
}
