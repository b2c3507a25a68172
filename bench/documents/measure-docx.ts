import { writeDocx } from '../../server/documents/docx/write-docx.ts';
import { growth } from '../growth.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { time, timeInTurn } from '../time.ts';
import type { Sizes } from './measured.ts';
import { simpleDocument } from './simple-document.ts';

const modified = new Date(Date.UTC(2023, 0, 1));

export async function measureDocx(all: Sizes, say: Say): Promise<void> {
  const [{ document: big, prepared }] = all;
  const style = prepared.loaded.pack.houseStyle;
  const options = { style, pages: new Map<string, number>(), modified };
  const simple = await simpleDocument(big);
  const [ours, theirs] = await timeInTurn(() => writeDocx(big, options), simple, { runs: 15, warmUps: 6 });
  say('docx BIG, warm', ms(ours), '≤ 60 ms');
  say('docxtemplater, simpler document, warm', ms(theirs));
  say('docxtemplater / docx', `${(theirs / ours).toFixed(1)}×`, '≥ 2×');
  const taken: number[] = [];
  for (const { document } of all)
    taken.push(await time(() => writeDocx(document, options), { runs: 9, warmUps: 3 }));
  say('docx 1×, 2×, 4×', growth(taken), 'linear');
}
