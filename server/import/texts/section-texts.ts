import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import type { Report, ReportInput } from '../../../schemas/model/report.ts';
import type { LoadedPack } from '../../packs/pack-store.ts';
import { understood } from '../protocol.ts';
import type { Line } from './lines-and-headings.ts';
import { narrativeEntry, type PrintedAt } from './narrative-entry.ts';

/** The lines of a section, under one heading or several; `key` is the first. */
export interface SectionLines {
  readonly key: string;
  readonly lines: readonly Line[];
}

export interface SectionTexts {
  readonly narrative: NonNullable<ReportInput['narrative']>;
  /** By address, texts that are what the pack makes of the entries. */
  readonly generated: Readonly<Record<string, string>>;
  readonly protocol: readonly ProtocolEntry[];
}

/** The sections of a part as the report keeps them: what the pack would print is marked as printed, not kept. */
export function sectionTexts(
  sections: ReadonlyMap<string, SectionLines>,
  headings: ReadonlyMap<string, Line>,
  scope: DerivedScope,
  report: Report,
  loaded: LoadedPack,
  printed: PrintedAt,
): SectionTexts {
  const generated: Record<string, string> = {};
  const protocol: ProtocolEntry[] = [];
  const narrative = [...sections].flatMap(([section, { key, lines }]) => {
    const own = lines.map(({ text }) => text.trim());
    const entry = narrativeEntry(section, own, scope, report, loaded, printed);
    const title = `“${headings.get(key)?.text.trim()}”`;
    const message =
      entry === undefined ? `${title}与版式生成的文字一致` : `${title}${own.length} 段，按原文保留`;
    protocol.push(understood(lines[0]?.place ?? '', message));
    if (entry) return [{ id: `n-${scope.scope}-${key}`, scope: scope.scope, section, ...entry }];
    generated[`${scope.scope}/texts/${section}`] = own.join('\n').slice(0, longest);
    return [];
  });
  return { narrative, generated, protocol };
}

/** As long as a text may be. */
const longest = 20_000;
