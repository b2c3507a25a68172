import fc from 'fast-check';
import { parseReport } from '../../schemas/model/parse-report.ts';
import type { Report, ReportInput } from '../../schemas/model/report.ts';
import { assetArbitrary } from './report-arbitrary/asset-arbitrary.ts';
import { economicLinesOf, economicMixArbitrary } from './report-arbitrary/economic-arbitrary.ts';
import { flowArbitrary, flowEntries } from './report-arbitrary/flow-arbitrary.ts';
import { closingArbitrary, lineArbitrary } from './report-arbitrary/ledger-arbitrary.ts';
import { procurementArbitrary } from './report-arbitrary/procurement-arbitrary.ts';
import { projectsOf } from './report-arbitrary/project-arbitrary.ts';
import { threePublicArbitrary } from './report-arbitrary/three-public-arbitrary.ts';

/** For every property: the same reports on each run, few enough for a second or two. */
export const reportRuns = { seed: 20250301, numRuns: 60 } as const;

const nature = fc.constantFrom('administrative', 'civilServiceManaged', 'publicInstitution', 'other');

/**
 * Reports of one to four units, every scope published: every source and category, carry-over, balances, flows inside
 * the department whose sides tie, economic lines that tie to 基本支出, 三公, projects, procurement and assets.
 */
export const reportArbitrary: fc.Arbitrary<Report> = fc
  .array(nature, { minLength: 1, maxLength: 4 })
  .chain((natures) => {
    const unit = fc.constantFrom(...natures.map((_, index) => unitId(index)));
    const few = <T>(item: fc.Arbitrary<T>, maxLength: number) => fc.array(item, { maxLength });
    return fc.record({
      natures: fc.constant(natures),
      pack: fc.constantFrom('hebei-2023', 'hebei-2024'),
      threePublicRows: fc.constantFrom('9', '11', '13'),
      lines: few(lineArbitrary(unit), 14),
      closing: few(closingArbitrary(unit), 3),
      flows:
        natures.length > 1
          ? few(flowArbitrary(natures.map((_, index) => unitId(index))), 3)
          : fc.constant([]),
      economicMix: economicMixArbitrary,
      threePublic: threePublicArbitrary(unit),
      procurement: few(procurementArbitrary(unit), 4),
      assets: fc.tuple(...natures.map(() => fc.option(assetArbitrary))),
    });
  })
  .map(({ natures, pack, threePublicRows, flows, economicMix, assets, ...parts }) => {
    const internal = flowEntries(flows);
    const lines = [...parts.lines, ...internal.lines].map((line, index) => ({ ...line, id: `l${index}` }));
    const input: ReportInput = {
      schemaVersion: 3,
      pack: { id: pack, version: 1 },
      options: { threePublicRows },
      department: { code: '330', name: '示例市水文局', year: pack === 'hebei-2023' ? 2023 : 2025 },
      units: natures.map((own, index) => ({
        id: unitId(index),
        code: `33000${index}`,
        name: `单位${index}`,
        nature: own,
      })),
      publication: { scopes: ['department', ...natures.map((_, index) => unitId(index))] },
      lines,
      closing: [...parts.closing, ...internal.closing].map((balance, index) => ({
        ...balance,
        id: `c${index}`,
      })),
      economicLines: economicLinesOf(lines, economicMix),
      threePublic: parts.threePublic,
      projects: projectsOf(lines),
      procurement: parts.procurement.map((item, index) => ({ ...item, id: `b${index}` })),
      assets: assets.flatMap((own, index) => (own ? [{ ...own, id: `a${index}`, unit: unitId(index) }] : [])),
    };
    return parseReport(input);
  });

const unitId = (index: number): string => `u${index}`;
