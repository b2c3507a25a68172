import type { ProtocolEntry } from '../../schemas/api/import.ts';
import { deriveReport } from '../../schemas/derive/derive-report.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { type ChosenPack, choosePack } from './choose-pack.ts';
import { derivedRowKey, reportEntries } from './entries/report-entries.ts';
import { scopeParts } from './entries/scope-part.ts';
import { notUnderstood, understood } from './protocol.ts';
import { cellsAsPublished, formsAsPublished, notesAsPublished } from './published/as-published.ts';
import { partLines, tableText } from './published/part-lines.ts';
import { tableProtocol } from './published/table-protocol.ts';
import type { SourceDocument } from './source/source-document.ts';
import { lastYearEntries } from './texts/last-year-entry.ts';
import { otherEconomicLines } from './texts/other-economic-lines.ts';
import { textEntries } from './texts/text-entries.ts';

/** A published report as entries, with what was printed beside them, and how each part of it was come by. */
export interface ImportedReport {
  readonly report: Report;
  readonly protocol: readonly ProtocolEntry[];
}

/** @throws UnusableInput where the document is no published budget report. */
export function importDocument(document: SourceDocument, packs: PackStore): ImportedReport {
  const chosen = choosePack(document, packs);
  const { loaded, recognised, year } = chosen;
  const { pack } = loaded;
  const { parts, protocol: parting } = scopeParts(document.blocks, recognised);
  const entries = reportEntries(document.blocks, parts, year, pack, packs.codeNames);
  const texts = parts.map((part) => partLines(document.blocks, part, recognised));
  const derive = (report: Report) => deriveReport(report, pack, packs.codeNames);
  const bare = parseReport(entries.input);
  const { scopes } = derive(bare);
  const lastYear = lastYearEntries(scopes, texts, pack);
  const economic = otherEconomicLines(bare, scopes, texts);
  const report = parseReport({
    ...entries.input,
    economicLines: [...bare.economicLines, ...economic.economicLines],
    lastYear: lastYear.entries,
  });
  const read = derive(report).scopes.map((scope, index) => {
    const { lines = [], notes = new Map(), others = [] } = texts[index] ?? {};
    const tables = parts[index]?.tables ?? new Map();
    const cells = cellsAsPublished(scope, tables, pack, derivedRowKey(entries, pack, index));
    const own = textEntries(lines, scope, report, loaded, others, (address) => cells[address]);
    const asPublished = {
      ...own.asPublished,
      ...cells,
      ...formsAsPublished(scope, entries.items.forms[index] ?? new Map()),
      ...notesAsPublished(scope, tables, notes),
    };
    return { ...own, asPublished };
  });
  return {
    report: parseReport({
      ...report,
      narrative: read.flatMap(({ narrative }) => narrative),
      performance: read.flatMap(({ performance }) => performance),
      glossary: read.find(({ glossary }) => glossary.length > 0)?.glossary ?? [],
      asPublished: Object.assign({}, ...read.map(({ asPublished }) => asPublished)),
    }),
    protocol: [
      understood(
        '',
        `版式：${pack.name}；预算年度：${year}；部门：${report.department.name}；公开范围 ${parts.length} 个`,
      ),
      ...chosen.protocol,
      ...parting,
      ...entries.protocol,
      ...parts.flatMap((part) => tableProtocol(part, pack)),
      ...otherTables(chosen),
      ...lastYear.protocol,
      ...economic.protocol,
      ...read.flatMap(({ protocol }) => protocol),
      ...document.notes.map(({ place, message }) => notUnderstood(place, message)),
    ],
  };
}

const otherTables = ({ recognised }: ChosenPack): readonly ProtocolEntry[] =>
  recognised.others.map(({ place, rows }) =>
    notUnderstood(place, '这张表不在版式中，保留在“其他需要说明的事项”', tableText(rows).slice(0, 500)),
  );
