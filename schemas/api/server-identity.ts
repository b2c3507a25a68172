import { z } from 'zod';

/** What a server answers when asked what it is; a second `npm start` finds the first one by it. */
export const serverIdentitySchema = z.strictObject({
  product: z.literal('budget-disclosure'),
});
export type ServerIdentity = Readonly<z.infer<typeof serverIdentitySchema>>;
