import type { PdfRenderer } from '../documents/pdf/create-pdf-renderer.ts';
import type { PackStore } from '../packs/pack-store.ts';

/** What the commands work with. */
export interface CommandServices {
  readonly openPacks: () => Promise<PackStore>;
  readonly createRenderer: () => PdfRenderer;
  readonly print: (text: string) => void;
  readonly complain: (text: string) => void;
}
