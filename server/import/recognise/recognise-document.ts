import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { SourceBlock } from '../source/source-document.ts';
import { type HeaderVocabulary, headerVocabulary } from './header-vocabulary.ts';
import { joinCutTables } from './join-cut-tables.ts';
import { recogniseForm } from './recognise-form.ts';
import { recogniseTable } from './recognise-table.ts';
import type { RecognisedForm } from './recognised-form.ts';
import type { RecognisedTable } from './recognised-table.ts';
import { type SourcePiece, sourcePieces } from './source-piece.ts';
import { tableShape } from './table-shape.ts';

/** What the tables of a document are, in order. */
export interface RecognisedTables {
  readonly tables: readonly RecognisedTable[];
  readonly forms: readonly RecognisedForm[];
  /** Tables that are none of the pack's. */
  readonly others: readonly SourcePiece[];
}

/** Recognises every table of a document by its meaning. */
export function recogniseTables(
  blocks: readonly SourceBlock[],
  pack: Pack,
  codes: CodeNames,
): RecognisedTables {
  const vocabulary = headerVocabulary([pack]);
  const known = joinCutTables(sourcePieces(blocks), vocabulary).map((piece) =>
    recognised(piece, vocabulary, pack, codes),
  );
  return {
    tables: known.flatMap(({ table }) => (table ? [table] : [])),
    forms: known.flatMap(({ form }) => (form ? [form] : [])),
    others: known.flatMap(({ piece, table, form }) => (table || form ? [] : [piece])),
  };
}

function recognised(piece: SourcePiece, vocabulary: HeaderVocabulary, pack: Pack, codes: CodeNames) {
  const form = recogniseForm(piece);
  return {
    piece,
    form,
    table: form ? undefined : recogniseTable(tableShape(piece, vocabulary), pack, codes),
  };
}
