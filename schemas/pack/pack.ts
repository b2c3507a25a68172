import { z } from 'zod';
import { houseStyleSchema } from '../document/house-style.ts';
import { unitNatureSchema } from '../model/terms.ts';
import { changeSpecSchema, figureSpecSchema } from './figure-spec.ts';
import { formSpecSchema } from './form-spec.ts';
import { identitySchema } from './identity.ts';
import { measureSchema } from './measure.ts';
import { outlineSchema } from './outline.ts';
import { tableSpecSchema } from './table-spec.ts';

const optionSchema = z.strictObject({
  title: z.string(),
  choices: z.array(z.strictObject({ value: z.string(), title: z.string() })).min(1),
  default: z.string(),
});

const tableTypeSchema = z.strictObject({
  fontSize: z.number().positive(),
  lineHeight: z.number().positive(),
  paddingX: z.number().nonnegative(),
  paddingY: z.number().nonnegative(),
});

const phrasesSchema = z.strictObject({
  /** A figure against last year's: {amount}; against a named year: {basis} too. */
  increase: z.string(),
  decrease: z.string(),
  same: z.string(),
  againstIncrease: z.string(),
  againstDecrease: z.string(),
  againstSame: z.string(),
  /** What last year's figures are, by their basis. */
  approved: z.string(),
  adjusted: z.string(),
  reason: z.string(),
  /** {projects}: all of them, or the first few of {count}. */
  projectsAll: z.string(),
  projectsSome: z.string(),
  /** What a draft asks for where last year's figure is not known. */
  lastYearQuestion: z.string(),
  targetGoal: z.string(),
  targetIndicators: z.string(),
});
export type Phrases = z.infer<typeof phrasesSchema>;

/** The standard report of one province for a range of years, as data. */
export const packSchema = z.strictObject({
  id: z.string(),
  version: z.int().min(1),
  name: z.string(),
  years: z.strictObject({ from: z.int(), to: z.int().optional() }),
  /** Choices of the report; the values are used by `when`, placeholders and texts. */
  options: z.record(z.string(), optionSchema),
  /** 部门 and 单位, and the like: words by scope, for placeholders. */
  words: z.strictObject({
    department: z.record(z.string(), z.string()),
    unit: z.record(z.string(), z.string()),
  }),
  unitNatures: z.record(unitNatureSchema, z.string()),
  /** 公用经费 as a source of procurement. */
  publicCostOrigin: z.strictObject({ name: z.string(), measure: measureSchema }),
  /** Departmental economic codes that 三公, 会议费 and 培训费 are drawn from. */
  threePublicClasses: z.record(z.string(), z.string()),
  /** Beginnings of catalogue codes of fixed assets, and those excepted. */
  fixedAssets: z.strictObject({ codes: z.array(z.string()), except: z.array(z.string()) }),
  officialTables: z.array(z.string()),
  tables: z.record(z.string(), tableSpecSchema),
  forms: z.record(z.string(), formSpecSchema),
  figures: z.record(z.string(), figureSpecSchema),
  changes: z.record(z.string(), changeSpecSchema),
  /** Words that need a review for secrecy before a report is published, beside those of every report. */
  sensitiveWords: z.array(z.string()).default([]),
  /** What must hold between figures of the tables. */
  identities: z.array(identitySchema).default([]),
  /** How money stands in sentences. */
  text: z.strictObject({ unit: z.enum(['元', '万元']), decimals: z.int().min(0).max(6) }),
  /** Pieces of sentences whose choice follows from a figure's sign, with {placeholders}. */
  phrases: phrasesSchema,
  outline: outlineSchema,
  glossary: z.array(z.strictObject({ term: z.string(), text: z.string() })),
  houseStyle: houseStyleSchema,
  tableTypes: z.record(z.string(), tableTypeSchema),
});
export type Pack = Readonly<z.infer<typeof packSchema>>;
