import type fc from 'fast-check';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report } from '../../schemas/model/report.ts';
import { outlineSections } from '../../schemas/pack/outline-sections.ts';
import { enteredPartsArbitrary } from './report-arbitrary/entered-parts-arbitrary.ts';
import { reportArbitrary } from './report-arbitrary.ts';
import { shippedPacks } from './shipped-packs.ts';

/** Reports with every part that people enter: beside the money, the texts, goals, terms and names. */
export const wholeReportArbitrary: fc.Arbitrary<Report> = reportArbitrary.chain((report) => {
  const { outline } = shippedPacks.packOf(report).pack;
  const units = report.units.map(({ id }) => id);
  return enteredPartsArbitrary(units, [...outlineSections(outline)]).map((parts) =>
    parseReport({ ...report, ...parts }),
  );
});
