import type { Codec, ColumnOfSheet, SheetWords } from '../field.ts';

/** A unit, project or scope by its name. */
export const referenceCodec = (
  list: keyof SheetWords,
  blank: '' | undefined,
  choices: NonNullable<Codec['choices']>,
): Codec => ({
  kind: 'text',
  choices,
  blank,
  write: (value, words) => (typeof value === 'string' && value !== '' ? words[list].labelOf(value) : ''),
  read: (text, words) => words[list].find(text),
});

const unitNames: ColumnOfSheet = { sheet: '单位', column: '单位名称' };
export const unitCodec = referenceCodec('units', '', unitNames);
export const counterpartyCodec = referenceCodec('units', undefined, unitNames);
export const scopeCodec = referenceCodec('scopes', '', unitNames);
export const projectCodec = (blank: '' | undefined) =>
  referenceCodec('projects', blank, { sheet: '项目', column: '项目名称' });
export const fundCodec = referenceCodec('funds', '', { sheet: '专项资金', column: '专项资金名称' });
export const sectionCodec = referenceCodec('sections', '', ({ sections }) => sections.labels);
