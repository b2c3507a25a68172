import { z } from 'zod';
import { requiredText } from '../model/text.ts';
import { roleSchema } from './roles.ts';

/** A name to sign in with: Chinese or not, no e-mail. Compared without regard to case and width (NFKC). */
export const userNameSchema = requiredText.max(40);
/** At least 8 characters; spaces and Chinese count. */
export const passwordSchema = z
  .string()
  .min(8, { error: '口令至少 8 个字符' })
  .max(200, { error: '口令最多 200 个字符' });

export const userSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: roleSchema,
  organisation: z.string(),
  organisationName: z.string(),
  mustChangePassword: z.boolean(),
  isOfHost: z.boolean(),
});
export type User = Readonly<z.infer<typeof userSchema>>;

/** What the page asks first: who is signed in, and whether the program has any account yet. */
export const signInStateSchema = z.strictObject({
  needsSetup: z.boolean(),
  user: userSchema.nullable(),
  /** Sent back in the `CSRF-Token` header with everything that changes something. */
  csrfToken: z.string(),
  /** ISO time of the last sign-in before this one, and failed ones since: shown once, so that misuse is noticed. */
  lastSignIn: z.string().nullable(),
});
export type SignInState = Readonly<z.infer<typeof signInStateSchema>>;

export const setupSchema = z.strictObject({
  token: z.string().max(100),
  organisation: requiredText,
  name: userNameSchema,
  password: passwordSchema,
});
export const signInSchema = z.strictObject({ name: z.string().max(100), password: z.string().max(200) });
export const changePasswordSchema = z.strictObject({
  current: z.string().max(200),
  next: passwordSchema,
});

export const accountSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: roleSchema,
  disabled: z.boolean(),
  locked: z.boolean(),
  mustChangePassword: z.boolean(),
  createdAt: z.string(),
  lastSignIn: z.string().nullable(),
});
export type Account = Readonly<z.infer<typeof accountSchema>>;

/** A new account, or a reset: the first password is shown to the administrator once, by the page that made it up. */
export const newAccountSchema = z.strictObject({
  name: userNameSchema,
  role: roleSchema,
  password: passwordSchema,
});
export const accountChangeSchema = z.strictObject({
  role: roleSchema.optional(),
  disabled: z.boolean().optional(),
  unlock: z.literal(true).optional(),
  /** A new first password: every session of the account ends. */
  password: passwordSchema.optional(),
});

export const sessionSchema = z.strictObject({
  id: z.string(),
  userName: z.string(),
  createdAt: z.string(),
  lastSeenAt: z.string(),
  /** Browser and address in words a person knows. */
  device: z.string(),
  isCurrent: z.boolean(),
});
export type SessionSummary = Readonly<z.infer<typeof sessionSchema>>;

export const organisationSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  isHost: z.boolean(),
  accountCount: z.int(),
  reportCount: z.int(),
});
export type Organisation = Readonly<z.infer<typeof organisationSchema>>;
export const newOrganisationSchema = z.strictObject({
  name: requiredText,
  administrator: userNameSchema,
  password: passwordSchema,
});

export const auditEntrySchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  userName: z.string(),
  /** In words: 登录, 新建报告, 导出 PDF …. */
  action: z.string(),
  subject: z.string(),
  address: z.string(),
});
export type AuditEntry = Readonly<z.infer<typeof auditEntrySchema>>;
