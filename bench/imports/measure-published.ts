import { readDocx } from '../../server/import/docx/read-docx.ts';
import { importDocument } from '../../server/import/import-document.ts';
import { readPdf } from '../../server/import/pdf/read-pdf.ts';
import type { PackStore } from '../../server/packs/pack-store.ts';
import { importFile } from '../../server/reports/import-file.ts';
import type { Say } from '../say.ts';
import { spread } from '../spread.ts';
import type { ImportFiles } from './import-files.ts';
import { plainParse } from './plain-parse.ts';
import { plainText } from './plain-text.ts';
import { takenInTurn } from './taken-in-turn.ts';

/** BIG read back from its docx and its pdf. */
export async function measurePublished(
  { docx, pdf }: ImportFiles,
  packs: PackStore,
  say: Say,
): Promise<void> {
  const [whole = [], plain = []] = await takenInTurn(
    [() => importFile(docx.bytes, packs), () => plainParse(docx.bytes)],
    { runs: 21, warmUps: 5 },
  );
  say('docx BIG imported, file to protocol', spread(whole), '≤ 0.4 s');
  say('unzipped whole and parsed, nothing read (fflate, saxes)', spread(plain));
  await sayParts(docx.bytes, packs, say);
  const [pages = [], text = []] = await takenInTurn(
    [() => importFile(pdf.bytes, packs), plainText(pdf.file)],
    {
      runs: 7,
      warmUps: 2,
    },
  );
  say('pdf BIG imported, file to protocol', spread(pages), '≤ 2.5 s');
  say('pdftotext -layout, text alone (where it is installed)', text.length > 0 ? spread(text) : '–');
  const source = await readPdf(pdf.bytes);
  const [recognised = []] = await takenInTurn([() => importDocument(source, packs)], { runs: 9, warmUps: 2 });
  say('of it: recognised, entries, protocol', spread(recognised));
}

async function sayParts(bytes: Uint8Array, packs: PackStore, say: Say): Promise<void> {
  const source = readDocx(bytes);
  const { protocol } = importDocument(source, packs);
  const [read = [], recognised = []] = await takenInTurn(
    [() => readDocx(bytes), () => importDocument(source, packs)],
    { runs: 21, warmUps: 5 },
  );
  say('of it: read', spread(read));
  say('of it: recognised, entries, protocol', `${spread(recognised)}, ${protocol.length} entries`);
}
