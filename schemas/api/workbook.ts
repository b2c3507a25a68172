import { z } from 'zod';
import { changeSchema } from '../edit/change.ts';
import type { MoneyUnit } from '../model/amount.ts';
import { protocolEntrySchema } from './import.ts';
import { problemSchema } from './refusal.ts';

/** The largest workbook that is taken in, in bytes. */
export const workbookSizeLimit = 32 * 1024 * 1024;

const importModeSchema = z.enum(['fill', 'replace']);
/** Only what is blank in the report, or everything that stands in the workbook. */
export type ImportMode = z.infer<typeof importModeSchema>;

const exportFieldSchema = z.enum([
  'unit',
  'unitName',
  'projectKind',
  'functionalClass',
  'economicClass',
  'governmentEconomicClass',
  'project',
  'projectCode',
  'source',
  'amount',
]);
/** What a column of the budget system's export may hold. */
export type ExportField = z.infer<typeof exportFieldSchema>;
export const exportFields: readonly ExportField[] = exportFieldSchema.options;

export const exportFieldNames: Readonly<Record<ExportField, string>> = {
  unit: '单位',
  unitName: '单位名称',
  projectKind: '项目类别',
  functionalClass: '功能科目',
  economicClass: '部门经济科目',
  governmentEconomicClass: '政府经济科目',
  project: '项目',
  projectCode: '项目代码',
  source: '资金来源',
  amount: '金额',
};

/** Without these a row says nothing of the ledger. */
export const neededFields: readonly ExportField[] = ['projectKind', 'functionalClass', 'source', 'amount'];

const moneyUnitSchema = z.enum(['元', '万元'] satisfies readonly MoneyUnit[]);
const columnsSchema = z.partialRecord(exportFieldSchema, z.int().min(0).max(20_000));
const rowNumberSchema = z.int().min(1).max(2_000_000);

/** What is said of where an export holds what; the rest is suggested. */
export const exportWishSchema = z.strictObject({
  sheet: z.string().max(255).optional(),
  /** The row of titles, from 1. */
  header: rowNumberSchema.optional(),
  /** From 0; a field that is not named is not read. */
  columns: columnsSchema.optional(),
  /** Units as the export calls them, `101001 某某局`, by the code or name the report gives them; '' for a new one. */
  units: z.record(z.string().max(300), z.string().max(300)).optional(),
  /** Of the amounts. */
  moneyUnit: moneyUnitSchema.optional(),
});
export type ExportWish = Readonly<z.infer<typeof exportWishSchema>>;

/** Where an export holds what, as far as it is known: not every field has to have a column. */
export const mappingDraftSchema = exportWishSchema.required({ sheet: true, header: true, columns: true });
export type MappingDraft = Readonly<z.infer<typeof mappingDraftSchema>>;

/** Where an export holds what, with all that is needed to read it. */
export type ExportMapping = MappingDraft & { readonly moneyUnit: MoneyUnit };

/** A question about an uploaded workbook; `mapping`: JSON of an `ExportWish`, which makes it an export whatever its sheets are called. */
export const workbookQuerySchema = z.strictObject({
  mode: importModeSchema,
  mapping: z.string().max(8000).optional(),
});

const readSchema = z.strictObject({
  /** What leads from the version it was read against to what the workbook says; nothing of it is done yet. */
  changes: z.array(changeSchema),
  protocol: z.array(protocolEntrySchema),
  /** Cells that could mean two things, or nothing: the first of them. */
  faults: z.array(problemSchema),
  faultCount: z.int(),
});

/** The first rows of a sheet, by which its columns are told apart. */
const sheetShapeSchema = z.strictObject({
  name: z.string(),
  rows: z.array(z.strictObject({ number: z.int(), texts: z.array(z.string()) })),
});
export type SheetShape = Readonly<z.infer<typeof sheetShapeSchema>>;

/** What an uploaded workbook says against a version of a report: a workbook of ours, or an export of the budget system. */
export const readWorkbookSchema = z.discriminatedUnion('kind', [
  readSchema.extend({ kind: z.literal('entries') }),
  readSchema.extend({
    kind: z.literal('export'),
    /** As it was read; nothing was, where something needed is missing. */
    mapping: mappingDraftSchema,
    /** The columns whose title in the row of titles names a field, the surest first. */
    recognised: z.partialRecord(exportFieldSchema, z.array(z.int())),
    sheets: z.array(sheetShapeSchema),
  }),
]);
export type ReadWorkbook = Readonly<z.infer<typeof readWorkbookSchema>>;
export type ReadExportWorkbook = Extract<ReadWorkbook, { readonly kind: 'export' }>;
