import { z } from 'zod';
import { changeSchema } from '../edit/change.ts';
import type { MoneyUnit } from '../model/amount.ts';
import { type Source, sourceSchema } from '../model/terms.ts';
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
  'functionalTop',
  'functionalMiddle',
  'functionalLast',
  'economicClass',
  'economicTop',
  'economicLast',
  'governmentEconomicClass',
  'governmentTop',
  'governmentLast',
  'project',
  'projectCode',
  'source',
  'amount',
]);
/** What a column of the budget system's export may hold; a code stands in one column, or its levels in columns of their own. */
export type ExportField = z.infer<typeof exportFieldSchema>;
export const exportFields: readonly ExportField[] = exportFieldSchema.options;

export const exportFieldNames: Readonly<Record<ExportField, string>> = {
  unit: '单位',
  unitName: '单位名称',
  projectKind: '项目类别',
  functionalClass: '功能科目',
  functionalTop: '功能科目类',
  functionalMiddle: '功能科目款',
  functionalLast: '功能科目项',
  economicClass: '部门经济科目',
  economicTop: '部门经济科目类',
  economicLast: '部门经济科目款',
  governmentEconomicClass: '政府经济科目',
  governmentTop: '政府经济科目类',
  governmentLast: '政府经济科目款',
  project: '项目',
  projectCode: '项目代码',
  source: '资金来源',
  amount: '金额',
};

/** Without these a row says nothing of the ledger. */
export const neededFields: readonly ExportField[] = ['projectKind', 'functionalClass', 'source', 'amount'];

/** The columns a code may be split into, the highest level first. */
export const splitCodes = {
  functionalClass: ['functionalTop', 'functionalMiddle', 'functionalLast'],
  economicClass: ['economicTop', 'economicLast'],
  governmentEconomicClass: ['governmentTop', 'governmentLast'],
} as const satisfies Partial<Record<ExportField, readonly ExportField[]>>;
export type SplitCode = keyof typeof splitCodes;

/** What is needed and has no column: a code may stand in its levels, and amounts in a column for each source. */
export const missingFields = (
  columns: Readonly<Partial<Record<ExportField, unknown>>>,
  amounts: readonly { readonly source: Source | '' }[] = [],
): readonly ExportField[] =>
  neededFields.filter((field) => {
    if (columns[field] !== undefined) return false;
    if (field === 'functionalClass')
      return splitCodes.functionalClass.some((part) => columns[part] === undefined);
    return field === 'projectKind' || amounts.every(({ source }) => source === '');
  });

const moneyUnitSchema = z.enum(['元', '万元'] satisfies readonly MoneyUnit[]);
const columnsSchema = z.partialRecord(exportFieldSchema, z.int().min(0).max(20_000));
const rowNumberSchema = z.int().min(1).max(2_000_000);

export const amountColumnSchema = z.strictObject({
  column: z.int().min(0).max(20_000),
  /** '' where nobody can tell: a row with money there is refused. */
  source: z.union([sourceSchema, z.literal('')]),
  carryOver: z.boolean(),
});
/** A column of amounts that are all of one source. */
export type ExportAmount = Readonly<z.infer<typeof amountColumnSchema>>;

/** Where an export holds what, as far as it is known: not every field has to have a column. */
export const mappingDraftSchema = z.strictObject({
  sheet: z.string().max(255),
  /** The row of titles, from 1; the lowest where there are several. */
  header: rowNumberSchema,
  /** From 0; a field that is not named is not read. */
  columns: columnsSchema,
  /** Amounts by source, a column each: `source` has no column then, and `amount` is their sum, if it has one. */
  amounts: z.array(amountColumnSchema).max(200).optional(),
  /** Units as the export calls them, `101001 某某局`, by the code or name the report gives them; '' for a new one. */
  units: z.record(z.string().max(300), z.string().max(300)).optional(),
  /** Of the amounts. */
  moneyUnit: moneyUnitSchema.optional(),
});
export type MappingDraft = Readonly<z.infer<typeof mappingDraftSchema>>;

/** What is said of where an export holds what; the rest is suggested. */
export const exportWishSchema = mappingDraftSchema.partial().extend({
  /** Of the amounts where the export does not say it. */
  moneyUnitElse: moneyUnitSchema.optional(),
});
export type ExportWish = Readonly<z.infer<typeof exportWishSchema>>;

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
    /** The titles of the columns, those above each other joined. */
    titles: z.array(z.string()),
    sheets: z.array(sheetShapeSchema),
    /** Units not known by code or name alone, as the export calls them, and the one each was taken for: its id, '' for a new one. */
    doubtfulUnits: z.array(z.strictObject({ said: z.string(), unit: z.string() })),
  }),
]);
export type ReadWorkbook = Readonly<z.infer<typeof readWorkbookSchema>>;
export type ReadExportWorkbook = Extract<ReadWorkbook, { readonly kind: 'export' }>;
