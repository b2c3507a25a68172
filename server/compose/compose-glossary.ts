import type { Block } from '../../schemas/document/block.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { glossaryTerms } from './glossary-terms.ts';
import { paragraphs } from './paragraphs.ts';

/** 名词解释. */
export function composeGlossary({ glossary: own }: Report, { glossary }: Pack): readonly Block[] {
  const terms = glossaryTerms(own, glossary);
  return paragraphs(terms.map(({ term, text }, index) => `${index + 1}、${term}：${text}`));
}
