import { z } from 'zod';

/** A code of an official list as one looks for it: by its digits, by its name, or by the initials of the name. */
export const codeListEntrySchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  /** Of 行政运行: `xzyx`; letters and digits of the name in lower case, no marks. */
  initials: z.string(),
});
export type CodeListEntry = Readonly<z.infer<typeof codeListEntrySchema>>;

/** A code list as it is served. */
export const codeListSchema = z.array(codeListEntrySchema).readonly();
