import type { LoadedFace } from '../fonts/typeface.ts';

/** `auto`: native where its binary of this very version is installed, else WebAssembly; both lay out the same pages. */
export type EngineChoice = Engine | 'auto';

export type Engine = 'native' | 'webassembly';

/** What the process that saves asks of the process that lays out. */
export interface LayoutJob {
  readonly source: string;
  readonly faces: readonly LoadedFace[];
  /** Without it only the page numbers are wanted. */
  readonly wantsPdf: boolean;
  /** Without the structure that screen readers follow, where the engine can leave it out: half the bytes. */
  readonly untagged?: boolean;
}

export interface LayoutRequest extends LayoutJob {
  /** When the process that lays out ends itself, in milliseconds of the epoch, should nobody be left to end it. */
  readonly deadline: number;
}

export type LayoutReply =
  | {
      readonly kind: 'done';
      readonly engine: Engine;
      readonly pdf?: Uint8Array;
      /** Page number of each heading, by anchor. */
      readonly pages: readonly (readonly [anchor: string, page: number])[];
      readonly pageCount: number;
      /** Resident memory of the process, in bytes. */
      readonly memory: number;
    }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] };
