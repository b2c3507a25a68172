import type { ProtocolEntry } from '../../../schemas/api/import.ts';
import type { ComposedDocument } from '../../../schemas/document/block.ts';
import { inlineText } from '../../../schemas/document/inline.ts';
import { guessed } from '../protocol.ts';
import { plain } from '../recognise/plain.ts';
import type { SourceDocument } from '../source/source-document.ts';

/** What somebody changed in the pages of an exchange docx: its data say otherwise, and its data are taken. */
export function editedSince(document: SourceDocument, made: ComposedDocument): readonly ProtocolEntry[] {
  const before = linesMade(made);
  const now = document.blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? block.isContents
        ? []
        : [{ place: block.place, text: block.number + block.text }]
      : block.grid.flatMap((row, index) =>
          [...new Set(row)].flatMap((cell) =>
            cell && cell.row === index ? [{ place: `${block.place}第${index + 1}行`, text: cell.text }] : [],
          ),
        ),
  );
  const left = counted(before);
  const added = now.filter(({ text }) => !take(left, plain(text)));
  return [
    ...added.map(({ place, text }) =>
      guessed(
        place,
        '这里的文字与文件所带的数据不一致，已按数据读入；要采用文件中的文字，请在报告中修改',
        text,
      ),
    ),
    ...before
      .filter((text) => text !== '' && take(left, text))
      .map((text) => guessed('', '文件中已没有这一处，数据中仍有', text)),
  ];
}

const linesMade = ({ sections }: ComposedDocument): readonly string[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      switch (block.kind) {
        case 'title':
        case 'heading':
        case 'paragraph':
          return [plain(inlineText(block.inlines))];
        case 'table':
          return [...block.header, ...block.body].flatMap(({ cells }) =>
            cells.map(({ inlines }) => plain(inlineText(inlines))),
          );
        default:
          return [];
      }
    }),
  );

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Takes one of a text away; false where there is none, blank ones count as there. */
function take(counts: Map<string, number>, text: string): boolean {
  const count = counts.get(text) ?? 0;
  if (count > 0) counts.set(text, count - 1);
  return count > 0 || text === '';
}
