import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deriveReport } from '../schemas/derive/derive-report.ts';
import type { Block, ComposedDocument } from '../schemas/document/block.ts';
import { writeDocx } from '../server/documents/docx/write-docx.ts';
import { createPdfRenderer } from '../server/documents/pdf/create-pdf-renderer.ts';
import { openPackStore, type PackStore } from '../server/packs/pack-store.ts';
import { projectFolder } from '../server/project-folder.ts';
import { composeReport, type PreparedReport, prepareReport } from '../server/reports/prepare-report.ts';
import { templatesFolder } from '../server/reports/templates-folder.ts';
import { bigReport } from './big-report.ts';
import { median } from './median.ts';
import { freshRun } from './peak-memory.ts';
import { simpleDocument } from './simple-document.ts';
import { time, timeInTurn } from './time.ts';

const cli = path.join(projectFolder, 'scripts/cli.mjs');
const modified = new Date(Date.UTC(2023, 0, 1));
const rows: (readonly [string, string, string])[] = [];
const say = (what: string, figure: string, target = ''): void => {
  rows.push([what, figure, target]);
  console.error(`${what}: ${figure}`);
};
const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;

const packs = await openPackStore(templatesFolder);
const scales = [1, 2, 4] as const;
const prepared = scales.map((scale) => prepareReport(bigReport(scale), packs));
const documents = prepared.map((report) => composeReport(report).document);
say('BIG', sizeOf(documents[0] as ComposedDocument));

await measureDerive(prepared, packs);
await measureDocx(documents, prepared[0] as PreparedReport);
await measurePdf(documents, prepared[0] as PreparedReport);
await measureFresh();
printTable();

function sizeOf({ sections }: ComposedDocument): string {
  const blocks: readonly Block[] = sections.flatMap((section) => section.blocks);
  const tables = blocks.filter((block) => block.kind === 'table');
  const cells = tables.flatMap(({ header, body }) => [...header, ...body]).flatMap((row) => row.cells);
  return `${tables.length} tables, ${cells.length} cells`;
}

async function measureDerive(reports: readonly PreparedReport[], store: PackStore): Promise<void> {
  const taken: number[] = [];
  for (const { report, loaded } of reports)
    taken.push(
      await time(() => deriveReport(report, loaded.pack, store.codeNames), { runs: 61, warmUps: 150 }),
    );
  say('derive BIG', ms(taken[0] ?? 0), '≤ 5 ms');
  say('derive 1×, 2×, 4×', growth(taken), 'linear');
}

async function measureDocx(
  all: readonly ComposedDocument[],
  { loaded: { pack } }: PreparedReport,
): Promise<void> {
  const options = { style: pack.houseStyle, pages: new Map<string, number>(), modified };
  const [big] = all as readonly [ComposedDocument];
  const simple = await simpleDocument(big);
  const [ours, theirs] = await timeInTurn(() => writeDocx(big, options), simple, { runs: 15, warmUps: 6 });
  say('docx BIG, warm', ms(ours), '≤ 60 ms');
  say('docxtemplater, simpler document, warm', ms(theirs));
  say('docxtemplater / docx', `${(theirs / ours).toFixed(1)}×`, '≥ 2×');
  const taken: number[] = [];
  for (const document of all)
    taken.push(await time(() => writeDocx(document, options), { runs: 9, warmUps: 3 }));
  say('docx 1×, 2×, 4×', growth(taken), 'linear');
}

async function measurePdf(
  all: readonly ComposedDocument[],
  { loaded: { pack } }: PreparedReport,
): Promise<void> {
  const style = pack.houseStyle;
  const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 120_000 });
  const render = (document: ComposedDocument) => renderer.render(document, style);
  try {
    const start = performance.now();
    const { pageCount } = await render(all[0] as ComposedDocument);
    say('pages of BIG', String(pageCount));
    say('pdf BIG, first render of a process already loaded', ms(performance.now() - start), '≤ 1.2 s');
    const taken: number[] = [];
    for (const document of all) taken.push(await timeOfEdits(document, render));
    say('pdf BIG, warm, after an edit', ms(taken[0] ?? 0), '≤ 500 ms');
    const same = await time(() => render(all[0] as ComposedDocument), { runs: 5, warmUps: 1 });
    say('pdf BIG, warm, nothing changed', ms(same));
    say('pdf 1×, 2×, 4×, after an edit', growth(taken), 'linear');
  } finally {
    await renderer.close();
  }
}

/** The median over renders of which each differs from the one before it. */
async function timeOfEdits(
  document: ComposedDocument,
  render: (document: ComposedDocument) => Promise<unknown>,
): Promise<number> {
  const taken: number[] = [];
  for (let edit = 0; edit < 6; edit++) {
    const edited = withEdit(document, edit);
    const start = performance.now();
    await render(edited);
    if (edit > 0) taken.push(performance.now() - start);
  }
  return median(taken);
}

/** The document with another figure in its first paragraph. */
function withEdit(document: ComposedDocument, n: number): ComposedDocument {
  let isDone = false;
  return {
    ...document,
    sections: document.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (isDone || block.kind !== 'paragraph') return block;
        isDone = true;
        return { ...block, inlines: [...block.inlines, { kind: 'text' as const, text: `修改${n}` }] };
      }),
    })),
  };
}

async function measureFresh(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
  try {
    const file = path.join(folder, 'big.json');
    await writeFile(file, JSON.stringify(bigReport()));
    const args = [cli, 'render', file, '--pdf', path.join(folder, 'big.pdf')];
    const runs = [];
    for (let index = 0; index < 5; index++) runs.push(await freshRun(args));
    const mb = (values: readonly (number | undefined)[]) => {
      const known = values.filter((value) => value !== undefined);
      return known.length === 0 ? '–' : `${Math.max(...known).toFixed(0)} MB`;
    };
    say('pdf BIG, fresh process (command line, whole)', ms(median(runs.map((run) => run.ms))), '≤ 1.2 s');
    say('peak memory of the command line', mb(runs.map(({ parentMb }) => parentMb)));
    say('peak memory of its child', mb(runs.map(({ childMb }) => childMb)));
    const sums = runs.map(({ parentMb, childMb }) => (parentMb ?? 0) + (childMb ?? 0));
    say('peak memory, child included', mb(sums.map((sum) => sum || undefined)), '≤ 450 MB');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function growth(taken: readonly number[]): string {
  const [one = 1] = taken;
  return taken.map((value) => `${ms(value)} (${(value / one).toFixed(2)}×)`).join(', ');
}

function printTable(): void {
  console.log('\n| what | measured | asked |\n|---|---|---|');
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}
