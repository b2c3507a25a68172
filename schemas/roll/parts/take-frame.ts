import type { WorkingReport } from '../../model/working-report.ts';
import type { Pack } from '../../pack/pack.ts';
import type { Roll } from '../roll.ts';

/** Choices that the new pack does not have are told and left out. */
export function takeOptions({ options }: WorkingReport, pack: Pack, roll: Roll): WorkingReport['options'] {
  return Object.fromEntries(
    Object.entries(options).filter(([name, value]) => {
      const option = Object.hasOwn(pack.options, name) ? pack.options[name] : undefined;
      const isKnown = option?.choices.some((choice) => choice.value === value) ?? false;
      if (!isKnown) roll.note('版式选项', `新版式没有“${option?.title ?? name}”的这一选择，已恢复为默认`);
      return isKnown;
    }),
  );
}

type Institutions = WorkingReport['institutions'];

export function takeInstitutions({ institutions }: WorkingReport, roll: Roll): Institutions {
  const fate = roll.fateOf('institutions');
  if (fate === 'clear') return [];
  if (fate === 'confirm') for (const { id } of institutions) roll.confirm(`institutions/${id}`);
  return institutions;
}

type Glossary = WorkingReport['glossary'];

/** 名词解释 does not speak of years but in the titles of laws. */
export function takeGlossary({ glossary }: WorkingReport, roll: Roll): Glossary {
  const fate = roll.fateOf('glossary');
  if (fate === 'clear') return [];
  return glossary.map((entry) => {
    const { text, left } = roll.text(entry.text, 'glossary');
    if (fate === 'confirm' || left.length > 0) roll.confirm(`glossary/${entry.id}/text`, left);
    return { ...entry, text };
  });
}
