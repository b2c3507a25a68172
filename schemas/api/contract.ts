import { z } from 'zod';
import * as accounts from './accounts.ts';
import { documentRequestSchema } from './document-format.ts';
import type { Endpoint } from './endpoint.ts';
import { fileBody, importedFileSchema } from './import.ts';
import { packSummarySchema } from './pack-summary.ts';
import * as reports from './reports.ts';
import type { Action } from './roles.ts';
import { rollPlanSchema } from './roll.ts';
import { sampleSummarySchema } from './sample-summary.ts';
import { serverIdentitySchema } from './server-identity.ts';
import { readWorkbookSchema, workbookQuerySchema } from './workbook.ts';

const nothing = z.undefined();
const done = z.strictObject({});
const rollQuery = z.strictObject({ year: z.coerce.number().int(), model: z.literal('1').optional() });
const before = z.strictObject({ before: z.string().max(100).optional() });

/**
 * Everything the browser may ask of the server. A refusal of any of them has the shape of `refusalSchema`. Status codes:
 * 400 not understood or refused in words, 401 not signed in, 403 may not, 404 not there (nor anything of another
 * organisation), 409 stale, 413 too large, 429 too often, 503 later.
 */
export const contract = {
  identity: get('program.look', '/api/identity', serverIdentitySchema),

  signInState: get('session.open', '/api/session', accounts.signInStateSchema),
  signIn: send('POST', 'session.open', '/api/session', accounts.signInSchema, accounts.signInStateSchema),
  signOut: send('DELETE', 'account.own', '/api/session', nothing, done),
  setUp: send('POST', 'setup.do', '/api/setup', accounts.setupSchema, accounts.signInStateSchema),
  changePassword: send('POST', 'account.own', '/api/password', accounts.changePasswordSchema, done),
  ownSessions: get('account.own', '/api/sessions', z.array(accounts.sessionSchema)),
  endOwnSession: send('DELETE', 'account.own', '/api/sessions/:session', nothing, done),

  accounts: get('account.manage', '/api/accounts', z.array(accounts.accountSchema)),
  createAccount: send(
    'POST',
    'account.manage',
    '/api/accounts',
    accounts.newAccountSchema,
    accounts.accountSchema,
  ),
  changeAccount: send(
    'PATCH',
    'account.manage',
    '/api/accounts/:account',
    accounts.accountChangeSchema,
    accounts.accountSchema,
  ),
  accountSessions: get('account.manage', '/api/accounts/:account/sessions', z.array(accounts.sessionSchema)),
  endAccountSession: send(
    'DELETE',
    'account.manage',
    '/api/accounts/:account/sessions/:session',
    nothing,
    done,
  ),
  audit: get(
    'audit.read',
    '/api/audit',
    z.strictObject({ entries: z.array(accounts.auditEntrySchema), next: z.string().nullable() }),
    before,
  ),
  organisations: get('organisation.manage', '/api/organisations', z.array(accounts.organisationSchema)),
  createOrganisation: send(
    'POST',
    'organisation.manage',
    '/api/organisations',
    accounts.newOrganisationSchema,
    accounts.organisationSchema,
  ),

  packs: get('report.read', '/api/packs', z.array(packSummarySchema)),
  samples: get('report.read', '/api/samples', z.array(sampleSummarySchema)),
  /** The pack as the browser derives with it; its bytes never change under one hash. */
  pack: get('report.read', '/api/packs/:pack/:hash', z.unknown()),
  /** A `CodeListEntry[]`; its bytes never change under one hash. */
  codeList: get('report.read', '/api/code-lists/:list/:hash', z.unknown()),

  reports: get('report.read', '/api/reports', z.array(reports.reportSummarySchema)),
  createReport: send(
    'POST',
    'report.write',
    '/api/reports',
    reports.newReportSchema,
    reports.reportSummarySchema,
  ),
  /** Reads a published docx or pdf, or an exchange docx; the report is made of it by `createReport`. */
  importFile: send('POST', 'report.write', '/api/imports', fileBody, importedFileSchema),
  report: get('report.read', '/api/reports/:report', reports.openedReportSchema),
  /** What a new report of that year would take over from it; of another department with `model`. */
  rollPlan: get('report.write', '/api/reports/:report/roll', rollPlanSchema, rollQuery),
  deleteReport: send('DELETE', 'report.write', '/api/reports/:report', nothing, reports.reportSummarySchema),
  undeleteReport: send(
    'POST',
    'report.write',
    '/api/reports/:report/undelete',
    nothing,
    reports.reportSummarySchema,
  ),
  save: send(
    'POST',
    'report.write',
    '/api/reports/:report/revisions',
    reports.saveSchema,
    reports.saveAnswerSchema,
  ),
  revisions: get(
    'report.read',
    '/api/reports/:report/revisions',
    reports.revisionPageSchema,
    z.strictObject({ before: z.coerce.number().int().optional() }),
  ),
  revision: get('report.read', '/api/reports/:report/revisions/:version', reports.revisionDetailSchema),
  restore: send(
    'POST',
    'report.write',
    '/api/reports/:report/restore',
    reports.restoreSchema,
    reports.saveAnswerSchema,
  ),
  /** The file of one version; its name in Content-Disposition, what it lacks in `gapCountHeader`. */
  document: get(
    'report.read',
    '/api/reports/:report/versions/:version/:format',
    'bytes',
    documentRequestSchema,
  ),
  /** What changed from one report to another, both as they stand, as a file. */
  comparison: get('report.read', '/api/reports/:report/comparison/:other/:format', 'bytes'),
  /** The report as json, to keep or to send on. */
  reportFile: get('report.read', '/api/reports/:report/versions/:version/report.json', 'bytes'),
  /** The report as a workbook to be filled in. */
  workbook: get('report.read', '/api/reports/:report/versions/:version/workbook.xlsx', 'bytes'),
  /** What a workbook filled in, or an export of the budget system, would change in that version; nothing is stored. */
  readWorkbook: send(
    'POST',
    'report.write',
    '/api/reports/:report/versions/:version/workbook',
    fileBody,
    readWorkbookSchema,
    workbookQuerySchema,
  ),
} as const;

function get<Path extends string, Answer, Query = undefined>(
  action: Action,
  path: Path,
  answer: z.ZodType<Answer> | 'bytes',
  query: z.ZodType<Query> = z.any(),
): Endpoint<Path, Query, undefined, Answer> {
  return { method: 'GET', path, action, query, body: nothing, answer };
}

function send<Path extends string, Body, Answer, Query = undefined>(
  method: 'POST' | 'PATCH' | 'DELETE',
  action: Action,
  path: Path,
  body: z.ZodType<Body>,
  answer: z.ZodType<Answer>,
  query: z.ZodType<Query> = z.any(),
): Endpoint<Path, Query, Body, Answer> {
  return { method, path, action, query, body, answer };
}
