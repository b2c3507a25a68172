import type { DocumentFormat } from '../../schemas/api/document-format.ts';
import type { ReviewSheet } from '../../schemas/api/review-sheet.ts';
import { placeInWords } from '../../schemas/check/engine/place-in-words.ts';
import { rulesOf } from '../../schemas/check/rules.ts';
import { composeReview } from '../compose/review/compose-review.ts';
import type { PdfRenderer, RenderOptions } from '../documents/pdf/create-pdf-renderer.ts';
import { checkPrepared } from './check-prepared.ts';
import type { PreparedReport } from './prepare-report.ts';
import { renderComposed } from './render-report.ts';

/** A paper for the agency's own use, with what the checks say of the report. */
export function renderSheet(
  sheet: ReviewSheet,
  prepared: PreparedReport,
  formats: ReadonlySet<DocumentFormat>,
  renderer: PdfRenderer,
  options: RenderOptions,
) {
  const { report, derived, codeNames, loaded } = prepared;
  const document = composeReview(sheet, {
    report,
    pack: loaded.pack,
    result: checkPrepared(prepared),
    ruleTitles: new Map(rulesOf(loaded.pack).map(({ id, title }) => [id, title])),
    where: ({ places: [place] }) => placeInWords(place, report, derived, codeNames),
  });
  return renderComposed(document, prepared, formats, renderer, { ...options, linked: false });
}
