import type { Pack } from '../../../schemas/pack/pack.ts';
import { plain } from '../recognise/plain.ts';
import type { SourceBlock } from '../source/source-document.ts';
import type { ScopePart } from './scope-part.ts';

/** The options of the pack that the document was made with, by what it prints. */
export function optionEntries(
  blocks: readonly SourceBlock[],
  [part]: readonly ScopePart[],
  pack: Pack,
): Record<string, string> {
  const texts = blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.text)] : []));
  const rows = new Set(part?.tables.get('threePublic')?.cells.map(({ row }) => row));
  const fundTitle = plain(part?.tables.get('governmentFund')?.title ?? '');
  const found: Readonly<Record<string, string | undefined>> = {
    threePublicRows: rows.has('conferenceUniversity')
      ? '13'
      : rows.has('conference') || rows.has('training')
        ? '11'
        : '9',
    textZero:
      texts.some((text) => /(?<![\d.])0万元/.test(text)) &&
      !texts.some((text) => /(?<!\d)0\.00万元/.test(text))
        ? '0'
        : undefined,
    fundTitleTerm: /政府基金/.test(fundTitle) ? '政府基金' : undefined,
    fundNoteTerm: texts.some((text) => /^注:.*政府基金.*空表/.test(text)) ? '政府基金' : undefined,
  };
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, value]) => {
      const isKnown =
        value !== undefined && pack.options[name]?.choices.some((choice) => choice.value === value);
      return isKnown ? [[name, value] as const] : [];
    }),
  );
}
