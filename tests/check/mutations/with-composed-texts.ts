import { deriveReport } from '../../../schemas/derive/derive-report.ts';
import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { subtract } from '../../../schemas/model/amount.ts';
import type { Report } from '../../../schemas/model/report.ts';
import { composeNarrative } from '../../../server/compose/compose-narrative.ts';
import { narrativeFlags } from '../../../server/compose/narrative-flags.ts';
import { prepareReport } from '../../../server/reports/prepare-report.ts';
import { shippedPacks } from '../../support/shipped-packs.ts';

/** The report with every text of the pack written out as its own: what a finished document has, all of it correct. */
export function withComposedTexts(report: Report): Report {
  const { pack, narratives } = prepareReport(report, shippedPacks).loaded;
  const derived = deriveReport(report, pack, shippedPacks.codeNames);
  const composed = derived.scopes.flatMap((scope) =>
    [...narratives].map(([section, template]) => {
      const own = report.narrative.find((text) => text.scope === scope.scope && text.section === section);
      const flags = narrativeFlags(report, scope, own);
      const paragraphs = composeNarrative(template, {
        report,
        pack,
        scope,
        answers: own?.answers ?? {},
        flags,
      });
      const lines = paragraphs.map((inlines) =>
        inlines.map((inline) => ('text' in inline ? inline.text : '')).join(''),
      );
      const override = section === 'change' ? lines.map((line) => withPercentage(line, scope)) : lines;
      const id = own?.id ?? `composed-${scope.scope}-${section}`;
      return {
        id,
        scope: scope.scope,
        section,
        answers: {},
        added: own?.added ?? [],
        override,
        notDisclosed: false,
      };
    }),
  );
  const rest = report.narrative.filter(
    (own) => !composed.some(({ scope, section }) => own.scope === scope && own.section === section),
  );
  return { ...report, narrative: [...rest, ...composed] };
}

/** 较2022年预算增加71.34万元，增长2.96%: what many write beside the sum. */
function withPercentage(line: string, { figures, changes }: DerivedScope): string {
  const total = figures.expenditureTotal?.amount;
  const difference = changes.expenditureTotal?.difference;
  if (total === undefined || difference === undefined || Number(difference) === 0) return line;
  const share = (100 * Math.abs(Number(difference))) / Number(subtract(total, difference));
  const word = Number(difference) > 0 ? '增长' : '下降';
  return line.replace(/((?:增加|减少)[\d.]+万元)/, `$1，${word}${share.toFixed(2)}%`);
}
