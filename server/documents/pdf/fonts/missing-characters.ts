import type { Problem } from '../../../../schemas/problem.ts';
import { isPrinted } from './is-printed.ts';
import type { Typefaces } from './typeface.ts';
import type { UsedText } from './used-text.ts';

const surroundings = 12;

/** One problem for each character that no face of its text has, with the first place it stands at. */
export function missingCharacters(used: readonly UsedText[], typefaces: Typefaces): readonly Problem[] {
  const problems = new Map<string, Problem>();
  for (const piece of used) {
    const { metrics } = typefaces.of(piece.font, piece.bold);
    let at = 0;
    for (const character of piece.text) {
      const code = character.codePointAt(0) as number;
      const isMissing = !metrics.some((face) => face.has(code)) && isPrinted(code);
      if (isMissing && !problems.has(character)) problems.set(character, problem(piece.text, at, character));
      at += character.length;
    }
  }
  return [...problems.values()];
}

function problem(text: string, at: number, character: string): Problem {
  const context = text.slice(Math.max(0, at - surroundings), at + character.length + surroundings);
  const code = (character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, '0');
  return {
    where: `“${context.replace(/\s+/g, ' ')}”`,
    message: `字体中没有字符“${character}”（U+${code}），无法印出。请改用别的字，或把含有这个字的字体文件放进字体文件夹。`,
  };
}
