import { z } from 'zod';
import type { Json } from '../../../schemas/edit/change.ts';
import type { Codec, Reading } from '../field.ts';

/** A text that its schema takes. `blank`: what stands where nothing is typed; undefined where the field may be left out. */
export const textCodec = (schema: z.ZodType, blank: '' | undefined): Codec => ({
  kind: 'text',
  blank,
  write: (value) => (typeof value === 'string' ? value : ''),
  read: (text) => readBy(schema, text),
});

/** A code: full-width digits, spaces and a name behind it are put aside. */
export const codeCodec = (schema: z.ZodType, blank: '' | undefined): Codec => ({
  ...textCodec(schema, blank),
  read: (text) => {
    const plain = text.normalize('NFKC').trim();
    return readBy(schema, /^([A-Za-z]?\d+)(?:[\s\-_(]|\p{Script=Han})/u.exec(plain)?.[1] ?? plain);
  },
});

/** A number that is counted, not money: `1,200` and full-width digits are read. */
export const numberCodec = (schema: z.ZodType): Codec => ({
  ...textCodec(schema, undefined),
  read: (text) => {
    const plain = text.normalize('NFKC').replace(/\s/g, '');
    return readBy(schema, /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(plain) ? plain.replaceAll(',', '') : plain);
  },
});

export function readBy(schema: z.ZodType, text: string): Reading {
  const read = z.safeParse(schema, text);
  return read.success
    ? { value: read.data as Json }
    : { fault: `“${text.slice(0, 40)}”：${read.error.issues[0]?.message ?? '填写有误'}` };
}
