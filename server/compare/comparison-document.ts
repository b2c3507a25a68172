import type { ComparedScope, Comparison } from '../../schemas/compare/comparison.ts';
import { comparisonTitle, yearTitles } from '../../schemas/compare/year-titles.ts';
import type { Block, ComposedDocument } from '../../schemas/document/block.ts';
import { plain } from '../../schemas/document/inline.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { note, paragraph, title } from '../compose/review/sheet-paragraphs.ts';
import { changeSummary } from './change-summary.ts';
import { sheetBlock } from './sheet-block.ts';
import { scopeSheets } from './sheets/scope-sheets.ts';

/** What changed, on paper: for the agency's own use. */
export function comparisonDocument(comparison: Comparison, pack: Pack): ComposedDocument {
  const heading = comparisonTitle(comparison);
  const blocks = comparison.scopes.flatMap((scope, index) => scopeBlocks(scope, index, comparison, pack));
  return {
    title: heading,
    sections: [
      {
        layout: 'wideTable',
        pageNumbers: 'count',
        blocks: [
          title(heading),
          ...blocks,
          note('本件供内部使用，不对外公开。表中只列有变动的内容；删除线为原有文字，下划线为新增文字。'),
        ],
      },
    ],
  };
}

function scopeBlocks(
  scope: ComparedScope,
  index: number,
  comparison: Comparison,
  pack: Pack,
): readonly Block[] {
  const sheets = scopeSheets(scope, yearTitles(comparison), { onlyChanges: true });
  return [
    headed(`scope${index}`, 'chapter', scope.name),
    paragraph(changeSummary(scope, comparison)),
    ...sheets.flatMap((sheet, place) => [
      headed(`scope${index}-${place}`, 'section', sheet.name),
      sheetBlock(sheet, `compare/${scope.key}/${place}`, pack),
    ]),
  ];
}

const headed = (anchor: string, role: 'chapter' | 'section', text: string): Block => ({
  kind: 'heading',
  anchor,
  role,
  inlines: [plain(text)],
});
