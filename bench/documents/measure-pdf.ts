import type { ComposedDocument } from '../../schemas/document/block.ts';
import { createPdfRenderer } from '../../server/documents/pdf/create-pdf-renderer.ts';
import { growth } from '../growth.ts';
import { median } from '../median.ts';
import { ms } from '../ms.ts';
import type { Say } from '../say.ts';
import { time } from '../time.ts';
import type { Sizes } from './measured.ts';

export async function measurePdf(all: Sizes, say: Say): Promise<void> {
  const [{ document: big, prepared }] = all;
  const style = prepared.loaded.pack.houseStyle;
  const renderer = createPdfRenderer({ fontFolders: [], timeLimitMs: 120_000 });
  const render = (document: ComposedDocument) => renderer.render(document, style);
  try {
    const start = performance.now();
    const { pageCount } = await render(big);
    say('pages of BIG', String(pageCount));
    say('pdf BIG, first render of a process already loaded', ms(performance.now() - start), '≤ 1.2 s');
    const taken: number[] = [];
    for (const { document } of all) taken.push(await timeOfEdits(document, render));
    say('pdf BIG, warm, after an edit', ms(taken[0] ?? 0), '≤ 500 ms');
    const same = await time(() => render(big), { runs: 5, warmUps: 1 });
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
