import { z } from 'zod';
import { conditionSchema } from './table-spec.ts';

const numbering = z.enum(['none', '一、', '（一）', '1、', '第一部分']);

/**
 * The order of a report. A heading numbers itself; everything else prints what its key names:
 * tables, a narrative (the pack's text with what the report answers), a content (what the report itself says).
 */
export type OutlineNode =
  | {
      readonly kind: 'heading';
      readonly key: string;
      readonly role: 'part' | 'chapter' | 'section' | 'item';
      readonly numbering: z.infer<typeof numbering>;
      /** A line end marks where a title too long for one line is broken. */
      readonly title: string;
      readonly contents: boolean;
      /** False: only the contents name it, with the page of the first entry below it. */
      readonly printed: boolean;
      readonly children: readonly OutlineNode[];
    }
  | {
      readonly kind: 'tables';
      readonly tables: readonly string[];
      readonly contents: boolean;
      readonly heading: 'tableTitle' | 'item';
    }
  | {
      readonly kind: 'narrative';
      readonly section: string;
      /** Stays on the page of the table that follows. */
      readonly leadsTable: boolean;
    }
  | {
      readonly kind: 'content';
      readonly section: string;
      readonly question: string;
      readonly optional: boolean;
    }
  | { readonly kind: 'forms'; readonly form: string; readonly none: string }
  | {
      readonly kind: 'performance';
      readonly part: 'overall' | 'targets' | 'safeguards';
      readonly question: string;
    }
  | { readonly kind: 'glossary' };

const children = { children: z.array(z.lazy(() => outlineNodeSchema)).default([]) };

export const outlineNodeSchema: z.ZodType<OutlineNode> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('heading'),
    key: z.string(),
    role: z.enum(['part', 'chapter', 'section', 'item']),
    numbering,
    title: z.string(),
    contents: z.boolean().default(false),
    printed: z.boolean().default(true),
    ...children,
  }),
  z.strictObject({
    kind: z.literal('tables'),
    tables: z.array(z.string()).min(1),
    contents: z.boolean().default(false),
    heading: z.enum(['tableTitle', 'item']).default('tableTitle'),
  }),
  z.strictObject({
    kind: z.literal('narrative'),
    section: z.string(),
    leadsTable: z.boolean().default(false),
  }),
  z.strictObject({
    kind: z.literal('content'),
    section: z.string(),
    question: z.string(),
    optional: z.boolean().default(false),
  }),
  z.strictObject({ kind: z.literal('forms'), form: z.string(), none: z.string() }),
  z.strictObject({
    kind: z.literal('performance'),
    part: z.enum(['overall', 'targets', 'safeguards']),
    question: z.string(),
  }),
  z.strictObject({ kind: z.literal('glossary') }),
]) as never;

/** The parts of a report: what is printed for the department, and for each unit. */
export const outlineSchema = z.strictObject({
  cover: z.array(z.string()).min(1),
  contentsTitle: z.string(),
  department: z.array(outlineNodeSchema),
  /** Before the first unit's part. */
  units: z.array(outlineNodeSchema),
  unit: z.array(outlineNodeSchema),
  when: conditionSchema.optional(),
});
export type Outline = z.infer<typeof outlineSchema>;
