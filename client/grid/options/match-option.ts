import { normalized, type OptionIndex } from './option-index.ts';

/** The option a text names, the text (or the code it begins with) where the list has no such option, or why it names none. */
export type OptionMatch =
  | { readonly kind: 'option'; readonly value: string }
  | { readonly kind: 'other'; readonly text: string }
  | { readonly kind: 'fault'; readonly fault: string };

/** Finds the option by its value, its label (where only one has it), or by both: `2010301 行政运行`, `[2010301]行政运行`. */
export function matchOption(text: string, { byValue, byLabel }: OptionIndex): OptionMatch {
  const typed = normalized(text);
  const own = byValue.get(typed);
  if (own) return { kind: 'option', value: own.value };
  const labelled = byLabel.get(typed) ?? [];
  if (labelled.length > 1)
    return {
      kind: 'fault',
      fault: manyFault(
        text,
        labelled.map(({ value }) => value),
      ),
    };
  if (labelled[0]) return { kind: 'option', value: labelled[0].value };
  const coded = codeAndName(typed);
  if (!coded) return { kind: 'other', text: text.trim() };
  const option = byValue.get(coded.code);
  if (!option) return { kind: 'other', text: coded.code.toUpperCase() };
  if (normalized(option.label) === coded.name) return { kind: 'option', value: option.value };
  return {
    kind: 'fault',
    fault: `“${text.trim()}”的编码和名称对不上：${option.value} 是“${option.label}”，请核对后只填编码`,
  };
}

/** `2010301行政运行`, `[2010301]行政运行`, `2010301-行政运行`, `A0101 …` (spaces are gone already). */
function codeAndName(text: string): { readonly code: string; readonly name: string } | undefined {
  const groups = /^[[【(]?(?<code>[a-z]?\d{2,})[\]】)]?[-—_:.、]?(?<name>[^\d].*)$/.exec(text)?.groups;
  return groups && { code: groups.code ?? '', name: groups.name ?? '' };
}

function manyFault(text: string, values: readonly string[]): string {
  const shown = values.slice(0, 4).join('、') + (values.length > 4 ? ' 等' : '');
  return `“${text.trim()}”有 ${values.length} 个编码（${shown}），请填编码`;
}
