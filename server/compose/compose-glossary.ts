import type { Block } from '../../schemas/document/block.ts';
import type { Report } from '../../schemas/model/report.ts';
import type { Pack } from '../../schemas/pack/pack.ts';
import { paragraphs } from './paragraphs.ts';

/** 名词解释: the pack's terms, with the report's own in place of those of the same name, and after them. */
export function composeGlossary({ glossary: own }: Report, { glossary }: Pack): readonly Block[] {
  const terms = new Map([...glossary, ...own].map(({ term, text }) => [term, text]));
  return paragraphs([...terms].map(([term, text], index) => `${index + 1}、${term}：${text}`));
}
