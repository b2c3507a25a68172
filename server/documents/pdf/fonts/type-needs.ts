import type { FontRole } from '../../../../schemas/document/house-style.ts';
import type { UsedText } from './used-text.ts';

/** The characters a document sets in one role and weight. */
export interface TypeNeed {
  readonly font: FontRole;
  readonly bold: boolean;
  readonly codePoints: ReadonlySet<number>;
}

export function typeNeeds(used: readonly UsedText[]): readonly TypeNeed[] {
  const needs = new Map<string, { font: FontRole; bold: boolean; codePoints: Set<number> }>();
  for (const { font, bold, text } of used) {
    const key = typeKey(font, bold);
    const need = needs.get(key) ?? { font, bold, codePoints: new Set() };
    needs.set(key, need);
    for (const character of text) need.codePoints.add(character.codePointAt(0) as number);
  }
  return [...needs.values()];
}

export function typeKey(font: FontRole, bold: boolean): string {
  return bold ? `${font} bold` : font;
}
