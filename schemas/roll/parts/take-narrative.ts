import type { WorkingReport } from '../../model/working-report.ts';
import type { Fate } from '../fate.ts';
import type { Roll } from '../roll.ts';
import { isOfDuties } from '../roll-parts.ts';
import { takeTexts } from '../take-texts.ts';

type Narrative = WorkingReport['narrative'][number];

/** The texts of the sections that the new year's pack has; the text of another is told whole, so that nothing is lost. */
export function takeNarrative(
  { narrative }: WorkingReport,
  sections: ReadonlySet<string>,
  roll: Roll,
): readonly Narrative[] {
  return narrative.flatMap((own) => {
    if (!sections.has(own.section)) {
      const texts = [...Object.values(own.answers), ...own.added, ...(own.override ?? [])];
      roll.note('文字说明', `新版式没有“${own.section}”这一部分，原文未沿用：${texts.join('／')}`);
      return [];
    }
    const taken = takeSection(own, roll);
    return taken === undefined ? [] : [taken];
  });
}

function takeSection(own: Narrative, roll: Roll): Narrative | undefined {
  const fateOf = (part: 'answers' | 'added' | 'overrides'): Fate =>
    roll.fateOf(isOfDuties(own) ? 'duties' : part);
  const { override, ...kept } = own;
  const answers = takeAnswers(own, fateOf('answers'), roll);
  const added = takeParagraphs(own, 'added', own.added, fateOf('added'), roll);
  const rewritten = override && takeParagraphs(own, 'override', override, fateOf('overrides'), roll);
  const isBlank = Object.keys(answers).length === 0 && added.length === 0 && !rewritten?.length;
  if (isBlank && !own.notDisclosed) return undefined;
  return { ...kept, answers, added, ...(rewritten?.length ? { override: rewritten } : {}) };
}

function takeAnswers({ id, answers }: Narrative, fate: Fate, roll: Roll): Narrative['answers'] {
  const keys = Object.keys(answers);
  if (fate === 'clear' || keys.length === 0) return {};
  const taken = keys.map((key) => [key, roll.text(answers[key] ?? '', 'answer')] as const);
  const left = taken.flatMap(([, own]) => own.left);
  if (fate === 'confirm' || left.length > 0) roll.confirm(`narrative/${id}/answers`, left);
  return Object.fromEntries(taken.map(([key, { text }]) => [key, text]));
}

function takeParagraphs(
  { id }: Narrative,
  field: string,
  paragraphs: readonly string[],
  fate: Fate,
  roll: Roll,
): readonly string[] {
  if (fate === 'clear' || paragraphs.length === 0) return [];
  const { texts, left } = takeTexts(roll, paragraphs, 'section');
  if (fate === 'confirm' || left.length > 0) roll.confirm(`narrative/${id}/${field}`, left);
  return texts;
}
