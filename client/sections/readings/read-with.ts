import { z } from 'zod';
import type { GridReading } from '../../grid/grid-contract.ts';

/** What stands where nothing is typed: a blank still to be filled, or undefined for a field that may be left out. */
export type Blank = '' | undefined;

/** Reads a text by the model's own schema: `blank` where nothing is typed, else the value or the schema's words why not. */
export function readWith(schema: z.ZodType, blank: Blank): (text: string) => GridReading {
  return (text) => {
    if (text.trim() === '') return { value: blank };
    const read = z.safeParse(schema, text);
    return read.success ? { value: read.data } : { fault: read.error.issues[0]?.message ?? '填写有误' };
  };
}
