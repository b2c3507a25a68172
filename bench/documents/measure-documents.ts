import type { ComposedDocument } from '../../schemas/document/block.ts';
import { openPackStore } from '../../server/packs/pack-store.ts';
import { composeReport, prepareReport } from '../../server/reports/prepare-report.ts';
import { templatesFolder } from '../../server/reports/templates-folder.ts';
import { bigReport } from '../big-report.ts';
import type { Say } from '../say.ts';
import { measureCommandLine } from './measure-command-line.ts';
import { measureDerive } from './measure-derive.ts';
import { measureDocx } from './measure-docx.ts';
import { measurePdf } from './measure-pdf.ts';
import type { Measured, Sizes } from './measured.ts';

/** What a report takes from its entries to its files: BIG, and twice and four times as much. */
export async function measureDocuments(say: Say): Promise<void> {
  const packs = await openPackStore(templatesFolder);
  const measured = (scale: number): Measured => {
    const prepared = prepareReport(bigReport(scale), packs);
    return { prepared, document: composeReport(prepared).document };
  };
  const all: Sizes = [measured(1), measured(2), measured(4)];
  say('BIG', sizeOf(all[0].document));
  await measureDerive(all, packs, say);
  await measureDocx(all, say);
  await measurePdf(all, say);
  await measureCommandLine(say);
}

function sizeOf({ sections }: ComposedDocument): string {
  const tables = sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === 'table');
  const cells = tables.flatMap(({ header, body }) => [...header, ...body]).flatMap((row) => row.cells);
  return `${tables.length} tables, ${cells.length} cells`;
}
