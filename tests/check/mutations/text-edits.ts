import type { Report } from '../../../schemas/model/report.ts';
import { oneOf, type Pick } from './mutation.ts';

/**
 * Edits one paragraph of the sections named, where `pattern` is found; undefined where it is nowhere.
 * @param edit the words to stand instead of a match; the match itself where it cannot be edited
 */
export function editText(
  report: Report,
  pick: Pick,
  sections: readonly string[],
  pattern: RegExp,
  edit: (match: readonly string[], pick: Pick) => string,
): Report | undefined {
  const found = report.narrative.flatMap(({ section, override }, at) =>
    sections.includes(section)
      ? (override ?? []).flatMap((text, paragraph) =>
          [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({ at, paragraph, match })),
        )
      : [],
  );
  const chosen = oneOf(found, pick);
  if (!chosen) return undefined;
  const words = edit([...chosen.match], pick);
  const { index } = chosen.match;
  return {
    ...report,
    narrative: report.narrative.map((own, at) =>
      at === chosen.at
        ? {
            ...own,
            override: (own.override ?? []).map((text, paragraph) =>
              paragraph === chosen.paragraph
                ? text.slice(0, index) + words + text.slice(index + chosen.match[0].length)
                : text,
            ),
          }
        : own,
    ),
  };
}

/** Another digit in one place of a number. */
export function otherDigit(number: string, pick: Pick): string {
  const places = [...number.matchAll(/\d/g)].map(({ index }) => index);
  const at = oneOf(places, pick) ?? 0;
  const digit = (Number(number[at]) + 1 + pick(9)) % 10;
  return number.slice(0, at) + digit + number.slice(at + 1);
}
