import { deriveReport } from '../../schemas/derive/derive-report.ts';
import { leafColumns } from '../../schemas/derive/table/columns.ts';
import { parseReport } from '../../schemas/model/parse-report.ts';
import { type Report, type ReportInput, schemaVersion } from '../../schemas/model/report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import type { PackStore } from '../packs/pack-store.ts';
import { choosePack } from './choose-pack.ts';
import { codeNameEntries } from './entries/code-name-entries.ts';
import { departmentEntry } from './entries/department-entry.ts';
import { type ItemEntries, itemEntries } from './entries/item-entries.ts';
import { moneyEntries } from './entries/money-entries.ts';
import { newIds } from './entries/new-ids.ts';
import { optionEntries } from './entries/option-entries.ts';
import { amountOf } from './entries/printed-cells.ts';
import { type ScopePart, scopeParts } from './entries/scope-part.ts';
import { type UnitEntries, unitEntries } from './entries/unit-entries.ts';
import { notUnderstood, type ProtocolEntry, understood } from './protocol.ts';
import { cellsAsPublished, formsAsPublished, notesAsPublished } from './published/as-published.ts';
import { tableNotes } from './published/table-notes.ts';
import { tableParagraphs } from './published/table-paragraphs.ts';
import { textsOf } from './recognise/source-piece.ts';
import type { SourceDocument } from './source/source-document.ts';
import { textEntries } from './texts/text-entries.ts';

/** A published report as entries, with what was printed beside them, and how each part of it was come by. */
export interface ImportedReport {
  readonly report: Report;
  readonly protocol: readonly ProtocolEntry[];
}

/** @throws UnusableInput where the document is no published budget report. */
export function importDocument(document: SourceDocument, packs: PackStore): ImportedReport {
  const { loaded, recognised, year, protocol: choosing } = choosePack(document, packs);
  const { pack } = loaded;
  const { parts, protocol: parting } = scopeParts(document.blocks, recognised);
  const newId = newIds();
  const department = departmentEntry(document.blocks, parts, year);
  const units = unitEntries(parts, department.name, pack, newId);
  const money = moneyEntries(
    parts,
    units.scopes,
    units.units.map(({ id }) => id),
    newId,
  );
  const items = itemEntries(parts, units.scopes, [...units.units], year, pack, newId);
  const bare: ReportInput = {
    schemaVersion,
    pack: { id: pack.id, version: pack.version },
    options: optionEntries(document.blocks, parts, pack),
    department,
    units: [...units.units],
    institutions: [...units.institutions],
    publication: { scopes: [...units.scopes] },
    lines: money.lines,
    closing: money.closing,
    economicLines: money.economicLines,
    threePublic: money.threePublic,
    undisclosedCodes: [...money.undisclosedCodes],
    projects: items.projects,
    specialFunds: items.specialFunds,
    procurement: items.procurement,
    assets: items.assets,
    codeNames: [...codeNameEntries(parts, pack, packs.codeNames)],
  };
  const report = parseReport(bare);
  const derived = deriveReport(report, pack, packs.codeNames);
  const read = derived.scopes.map((scope, index) => readPart(document, parts[index] as ScopePart, scope));
  return {
    report: parseReport({
      ...bare,
      narrative: read.flatMap(({ texts }) => texts.narrative),
      performance: read.flatMap(({ texts }) => texts.performance),
      glossary: read.find(({ texts }) => texts.glossary.length > 0)?.texts.glossary ?? [],
      asPublished: Object.assign({}, ...read.map(({ asPublished }) => asPublished)),
    }),
    protocol: [
      understood(
        '',
        `版式：${pack.name}；预算年度：${year}；部门：${department.name}；公开范围 ${parts.length} 个`,
      ),
      ...choosing,
      ...parting,
      ...units.protocol,
      ...money.protocol,
      ...items.protocol,
      ...parts.flatMap((part) => tableProtocol(part, pack)),
      ...missingTables(parts, pack),
      ...recognised.others.map(({ place, rows }) =>
        notUnderstood(
          place,
          '这张表不在版式中，保留在“其他需要说明的事项”',
          rows
            .map((row) => textsOf(row).join(' '))
            .join('\n')
            .slice(0, 500),
        ),
      ),
      ...read.flatMap(({ texts }) => texts.protocol),
      ...document.notes.map(({ place, message }) => notUnderstood(place, message)),
    ],
  };

  function readPart({ blocks }: SourceDocument, part: ScopePart, scope: (typeof derived.scopes)[number]) {
    const index = derived.scopes.indexOf(scope);
    const own = [...part.tables.values()];
    const placed = [
      ...own,
      ...part.forms,
      ...recognised.tables.filter(({ block }) => block >= part.from && block < part.to),
    ];
    const { notes, blocks: noted } = tableNotes(blocks, own);
    const titles = tableParagraphs(blocks, placed);
    const lines = blocks.slice(part.from, part.to).flatMap((block, at) => {
      const no = part.from + at;
      if (block.kind !== 'paragraph' || block.isContents || noted.has(no) || titles.has(no)) return [];
      const text = block.number + block.text;
      return text.trim() === '' ? [] : [{ text, place: block.place, isOutlined: block.level !== undefined }];
    });
    const others = recognised.others
      .filter(({ block }) => block >= part.from && block < part.to)
      .map(
        ({ place, rows }) =>
          rows
            .map((row) => textsOf(row).join(' '))
            .filter((text) => text !== '')
            .join('\n')
            .slice(0, 20_000) || place,
      );
    const texts = textEntries(lines, scope, report, loaded, others);
    return {
      texts,
      asPublished: {
        ...texts.asPublished,
        ...cellsAsPublished(scope, part.tables, pack, (table, row) =>
          rowKey(table, row, index, items, units, pack),
        ),
        ...formsAsPublished(scope, items.forms[index] ?? new Map()),
        ...notesAsPublished(scope, part.tables, notes),
      },
    };
  }
}

/** The key of a printed row in the derived table: that of the entry an item became. */
function rowKey(
  table: string,
  row: string,
  part: number,
  items: ItemEntries,
  units: UnitEntries,
  pack: Pack,
): string | undefined {
  const source = pack.tables[table]?.rows;
  if (source?.kind !== 'items') return row;
  return source.of === 'procurement' ? items.rowKeys[part]?.get(row) : units.rowKeys[part]?.get(row);
}

function tableProtocol({ tables }: ScopePart, pack: Pack): readonly ProtocolEntry[] {
  return [...tables.values()].flatMap((table) => {
    const filled = table.cells.filter(({ text }) => text !== '').length;
    return [
      understood(
        table.place,
        `“${table.title || pack.tables[table.id]?.title.replace(/\{\w+\}/g, '')}”：${filled} 格`,
      ),
      ...table.remarks,
      ...unreadAmounts(table, pack),
    ];
  });
}

/** Cells of money that hold no amount stay as they were printed. */
function unreadAmounts(
  { id, cells, unit }: Parameters<typeof amountCells>[0],
  pack: Pack,
): readonly ProtocolEntry[] {
  return amountCells({ id, cells, unit }, pack).map(({ place, text }) =>
    notUnderstood(place, '这一格应为金额，按原文保留在“原公开内容”', text),
  );
}

function amountCells(
  {
    id,
    cells,
    unit,
  }: Pick<ScopePart['tables'] extends ReadonlyMap<string, infer T> ? T : never, 'id' | 'cells' | 'unit'>,
  pack: Pack,
) {
  const spec = pack.tables[id];
  const amounts = new Set(
    spec ? leafColumns(spec.columns, {}).flatMap(({ key, value }) => (value === 'amount' ? [key] : [])) : [],
  );
  return cells.filter(
    ({ column, text }) =>
      amounts.has(column) && /[^\s\-—–0.]/.test(text) && amountOf(text, unit) === undefined,
  );
}

function missingTables(parts: readonly ScopePart[], pack: Pack): readonly ProtocolEntry[] {
  return parts.flatMap(({ tables, agency }) =>
    [...pack.officialTables, 'institutions', 'procurement', 'assets'].flatMap((id) =>
      tables.has(id)
        ? []
        : [
            notUnderstood(
              '',
              `${agency.name ?? ''}没有找到“${pack.tables[id]?.title.replace(/\{\w+\}/g, '')}”`,
            ),
          ],
    ),
  );
}
