import { z } from 'zod';
import { idSchema } from './identity.ts';
import { requiredText, textOf } from './text.ts';

/** Why a finding of the checks stands although it was seen. It goes into no document for publication. */
export const waiverSchema = z.strictObject({
  id: idSchema,
  /** The rule's id. */
  rule: requiredText,
  /** The key of what is waived: once the figure or word changes, the waiver no longer holds. */
  finding: textOf(2000),
  reason: textOf(500).refine((text) => text.trim() !== '', { message: '请写明理由' }),
  /** Who, as signed in. */
  name: requiredText,
  time: z.iso.datetime({ error: '时间应为 ISO 8601 格式，例如 "2026-01-31T08:00:00Z"' }),
});
export type Waiver = Readonly<z.infer<typeof waiverSchema>>;
