import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { outlineHeadings } from '../../schemas/check/subject/outline-headings.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import type { DerivedScope } from '../../schemas/derive/derived-report.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { OutlineNode } from '../../schemas/pack/outline.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { prepareReport } from '../../server/reports/prepare-report.ts';
import { readCaseText } from '../acceptance/read-case.ts';
import { shippedPacks } from '../support/shipped-packs.ts';
import { publishedTexts } from './published-texts.ts';

const rows = z.array(z.array(z.string()));
const publishedSchema = z.object({
  scopes: z.array(
    z.object({
      tables: z.record(z.string(), rows),
      projects: z
        .array(z.object({ purpose: z.string().default(''), goals: z.array(z.string()).default([]) }))
        .default([]),
      prose: z.array(z.string()),
    }),
  ),
});
type PublishedScope = z.infer<typeof publishedSchema>['scopes'][number];

/**
 * A published report as the program holds one from elsewhere: its entries, its prose in the sections it belongs to, and what
 * it printed beside what the entries make of it.
 */
export function publishedReport(name: string): Report {
  const bare = JSON.parse(readFileSync(join('tests/acceptance/reports', `${name}.json`), 'utf8'));
  const { scopes } = publishedSchema.parse(JSON.parse(readCaseText(name, 'published.json')));
  const { report, loaded } = prepareReport(parseReport(bare), shippedPacks);
  const derived = deriveReport(report, loaded.pack, shippedPacks.codeNames);
  const texts = derived.scopes.map((own, index) =>
    publishedTexts(scopes[index]?.prose ?? [], headingsOf(own, report, loaded.pack), own.scope),
  );
  return parseReport({
    ...bare,
    projects: bare.projects.map((project: object, index: number) => ({
      ...project,
      ...withoutEmpty(scopes[0]?.projects[index]),
    })),
    narrative: texts.flatMap(({ narrative }) => narrative),
    performance: texts.flatMap(({ performance }) => performance),
    glossary: texts[0]?.glossary ?? [],
    asPublished: Object.assign(
      {},
      ...texts.map(({ headings, none }) => ({ ...headings, ...none })),
      ...derived.scopes.map((own, index) => ({
        ...printedOtherwise(own, scopes[index] as PublishedScope),
        ...publishedNotes(own, scopes[index]?.prose ?? []),
      })),
    ),
  });
}

const withoutEmpty = (project: PublishedScope['projects'][number] | undefined) =>
  project && { purpose: project.purpose, goals: project.goals };

function headingsOf({ kind, scope, placeholders }: DerivedScope, report: Report, pack: Pack) {
  const nodes = kind === 'department' ? pack.outline.department : pack.outline.unit;
  return outlineHeadings(nodes, scope, placeholders, report).map(({ key = '', text, address }) => ({
    key,
    text,
    address,
    section: sectionBelow(nodes, key),
    form: formBelow(nodes, key),
  }));
}

/** The form whose tables stand right under the heading. */
function formBelow(nodes: readonly OutlineNode[], key: string): string | undefined {
  for (const node of nodes) {
    if (node.kind !== 'heading') continue;
    const own = node.children.find((child) => child.kind === 'forms');
    if (node.key === key) return own?.kind === 'forms' ? own.form : undefined;
    const below = formBelow(node.children, key);
    if (below) return below;
  }
  return undefined;
}

/** The first section whose text stands under the heading. */
function sectionBelow(nodes: readonly OutlineNode[], key: string): string | undefined {
  for (const node of nodes) {
    if (node.kind !== 'heading') continue;
    if (node.key === key) return firstSection(node.children);
    const below = sectionBelow(node.children, key);
    if (below) return below;
  }
  return undefined;
}

const firstSection = (nodes: readonly OutlineNode[]): string | undefined =>
  nodes
    .map((node) => (node.kind === 'narrative' || node.kind === 'content' ? node.section : undefined))
    .find((section) => section !== undefined);

/** The cells of money whose text differs from what the entries make of it. */
function printedOtherwise({ tables }: DerivedScope, published: PublishedScope): Record<string, string> {
  const printed: Record<string, string> = {};
  for (const [id, publishedRows] of Object.entries(published.tables)) {
    const own = tables[id]?.rows ?? [];
    if (own.length !== publishedRows.length) continue;
    own.forEach(({ cells }, index) => {
      cells.forEach(({ address, text, amount }, column) => {
        const theirs = publishedRows[index]?.[column]?.trim();
        if (amount !== undefined && theirs !== undefined && theirs !== text) printed[address] = theirs;
      });
    });
  }
  return printed;
}

const subjects: Readonly<Record<string, RegExp>> = {
  governmentFund: /政府(?:性)?基金/,
  stateCapital: /国有资本/,
  procurement: /采购/,
  threePublic: /三公/,
};

/** The notes that tables are empty: each as printed, or blank where it is not. */
function publishedNotes({ scope, tables }: DerivedScope, prose: readonly string[]): Record<string, string> {
  const lines = prose.map((line) => line.trim()).filter((line) => /空表/.test(line));
  const printed: Record<string, string> = {};
  for (const [id, subject] of Object.entries(subjects)) {
    const notes = tables[id]?.notes ?? [];
    const own = notes.findIndex((note) => note.includes('空表'));
    const line = lines.find((text) => subject.test(text));
    if (own >= 0 || line !== undefined)
      printed[`${scope}/${id}/notes/${own >= 0 ? own : notes.length}`] = line ?? '';
  }
  return printed;
}
