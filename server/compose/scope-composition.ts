import type { DerivedScope } from '../../schemas/derive/derived-report.ts';
import type { ContentsEntry } from '../../schemas/document/block.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { LoadedPack } from '../packs/pack-store.ts';
import type { SectionBuilder } from './section-builder.ts';

/** What one scope is composed from, and where its blocks go. */
export interface ScopeComposition {
  readonly report: Report;
  readonly loaded: LoadedPack;
  readonly scope: DerivedScope;
  readonly builder: SectionBuilder;
  readonly contents: ContentsEntry[];
}
