import { z } from 'zod';
import { changeSchema } from '../edit/change.ts';
import { newFromEarlierSchema } from './roll.ts';

export const reportSummarySchema = z.strictObject({
  id: z.string(),
  departmentName: z.string(),
  year: z.int(),
  packId: z.string(),
  packName: z.string(),
  version: z.int(),
  createdAt: z.string(),
  updatedAt: z.string(),
  updatedBy: z.string(),
  /** Set while it lies in the waste bin; it can be brought back. */
  deletedAt: z.string().nullable(),
});
export type ReportSummary = Readonly<z.infer<typeof reportSummarySchema>>;

/** What a new report starts from. */
export const newReportSchema = z.discriminatedUnion('from', [
  z.strictObject({
    from: z.literal('pack'),
    packId: z.string().max(100),
    departmentName: z.string().trim().min(1).max(300),
    departmentCode: z.string().max(300),
    year: z.int().min(2000).max(2100),
    kind: z.enum(['department', 'unit']),
  }),
  z.strictObject({ from: z.literal('sample'), sampleId: z.string().max(200) }),
  z.strictObject({ from: z.literal('report'), reportId: z.string().max(100) }),
  newFromEarlierSchema,
  /** A report file; it may have blanks. */
  z.strictObject({ from: z.literal('file'), report: z.unknown() }),
]);
export type NewReport = Readonly<z.infer<typeof newReportSchema>>;

/** A report as it stands: a `WorkingReport`, and the version changes of it are based on. */
export const openedReportSchema = z.strictObject({
  summary: reportSummarySchema,
  report: z.unknown(),
  pack: z.strictObject({ id: z.string(), hash: z.string() }),
  /** Hash of each code list, by its id. */
  codeLists: z.record(z.string(), z.string()),
  mayWrite: z.boolean(),
});
export type OpenedReport = Readonly<z.infer<typeof openedReportSchema>>;

/** One save. Sent again with the same `saveId` (after a lost answer) it is not made twice. */
export const saveSchema = z.strictObject({
  base: z.int().min(1),
  saveId: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/),
  changes: z.array(changeSchema).min(1).max(200_000),
  /** What the history calls it; left out for what was typed. */
  label: z.string().trim().min(1).max(200).optional(),
});
export type Save = Readonly<z.infer<typeof saveSchema>>;

/** `stale` (status 409): others saved first; their changes since `base` come with it, to be merged. */
export const saveAnswerSchema = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('saved'), version: z.int(), savedAt: z.string() }),
  z.strictObject({
    outcome: z.literal('stale'),
    version: z.int(),
    changes: z.array(changeSchema),
    /** Who saved since, without repetition. */
    by: z.array(z.string()),
  }),
]);
export type SaveAnswer = Readonly<z.infer<typeof saveAnswerSchema>>;

export const revisionKindSchema = z.enum(['create', 'edit', 'restore']);
export type RevisionKind = z.infer<typeof revisionKindSchema>;
export const revisionSchema = z.strictObject({
  version: z.int(),
  at: z.string(),
  by: z.string(),
  kind: revisionKindSchema,
  /** For a restore: the version brought back. */
  restored: z.int().nullable(),
  /** What a save of many changes at once was: an import. */
  label: z.string().nullable(),
  changeCount: z.int(),
});
export type Revision = Readonly<z.infer<typeof revisionSchema>>;

/** The latest first. */
export const revisionPageSchema = z.strictObject({
  revisions: z.array(revisionSchema),
  /** Give it as `before` for the next page; null: there is none. */
  next: z.int().nullable(),
});
export const revisionDetailSchema = z.strictObject({
  revision: revisionSchema,
  report: z.unknown(),
  /** What this revision changed; none for the first. */
  changes: z.array(changeSchema),
});
export const restoreSchema = z.strictObject({ base: z.int().min(1), version: z.int().min(1) });
