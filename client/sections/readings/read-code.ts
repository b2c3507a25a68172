import type { z } from 'zod';
import type { GridReading } from '../../grid/grid-contract.ts';
import { type Blank, readWith } from './read-with.ts';

/** A code as typed or pasted: full-width digits, spaces and a name behind it are put aside. */
export function readCode(schema: z.ZodType, blank: Blank): (text: string) => GridReading {
  const read = readWith(schema, blank);
  return (text) => {
    const plain = text.normalize('NFKC').trim();
    return read(/^([A-Za-z]?\d+)(?:\s|[^\d\s])/.exec(plain)?.[1] ?? plain);
  };
}
