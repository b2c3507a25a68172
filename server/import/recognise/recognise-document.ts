import type { CodeNames } from '../../../schemas/model/code-list.ts';
import type { Pack } from '../../../schemas/pack/pack.ts';
import type { SourceBlock } from '../source/source-document.ts';
import { type HeaderVocabulary, headerVocabulary } from './header-vocabulary.ts';
import { joinCutTables } from './join-cut-tables.ts';
import { recogniseFlatForms } from './recognise-flat-forms.ts';
import { recogniseForm } from './recognise-form.ts';
import { type RecognisedProjectList, recogniseProjectList } from './recognise-project-list.ts';
import { recogniseTable } from './recognise-table.ts';
import type { RecognisedForm } from './recognised-form.ts';
import type { RecognisedTable } from './recognised-table.ts';
import { type SourcePiece, sourcePieces } from './source-piece.ts';
import { tableShape } from './table-shape.ts';

/** What the tables of a document are, in order. */
export interface RecognisedTables {
  readonly tables: readonly RecognisedTable[];
  readonly forms: readonly RecognisedForm[];
  readonly lists: readonly RecognisedProjectList[];
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
    forms: known.flatMap(({ forms = [] }) => forms),
    lists: known.flatMap(({ list }) => (list ? [list] : [])),
    others: known.flatMap(({ piece, table, forms, list }) => (table || forms || list ? [] : [piece])),
  };
}

interface Known {
  readonly piece: SourcePiece;
  readonly table?: RecognisedTable | undefined;
  readonly forms?: readonly RecognisedForm[];
  readonly list?: RecognisedProjectList | undefined;
}

function recognised(piece: SourcePiece, vocabulary: HeaderVocabulary, pack: Pack, codes: CodeNames): Known {
  const flat = recogniseFlatForms(piece);
  if (flat.length > 0) return { piece, forms: flat };
  const form = recogniseForm(piece);
  if (form) return { piece, forms: [form] };
  const shape = tableShape(piece, vocabulary);
  const table = recogniseTable(shape, pack, codes);
  return table ? { piece, table } : { piece, list: recogniseProjectList(shape) };
}
