import type { DerivedScope } from '../../../schemas/derive/derived-report.ts';
import { type Inline, visibleText } from '../../../schemas/document/inline.ts';
import type { Narrative } from '../../../schemas/model/narrative.ts';
import type { Report, ReportInput } from '../../../schemas/model/report.ts';
import { composeNarrative } from '../../compose/compose-narrative.ts';
import { narrativeFlags } from '../../compose/narrative-flags.ts';
import type { LoadedPack } from '../../packs/pack-store.ts';
import { plain } from '../recognise/plain.ts';
import { isGapText } from './gap-text.ts';

type Own = Pick<NonNullable<ReportInput['narrative']>[number], 'answers' | 'added' | 'override'>;

/**
 * The text of a section as the report keeps it: nothing where it is what the pack's text makes of the entries; the answers
 * and reasons somebody gave where the rest is; paragraphs added where it begins so; else the text itself.
 */
export function narrativeEntry(
  section: string,
  lines: readonly string[],
  scope: DerivedScope,
  report: Report,
  { pack, narratives }: LoadedPack,
  printed: PrintedAt,
): Own | undefined {
  const template = narratives.get(section);
  const own = lines.filter((line) => !isGapText(line));
  if (!template) return own.length > 0 ? { added: own } : undefined;
  for (const added of [[], ['']]) {
    const flags = narrativeFlags(report, scope, { added } as unknown as Narrative);
    const context = { report, pack, scope, flags, answers: markedAnswers };
    const composed = composeNarrative(template, context).map((inlines) =>
      inlines.map((inline) => markedText(inline, printed)).join(''),
    );
    const answers = composed.length <= lines.length ? answersIn(composed, lines) : undefined;
    const rest = lines.slice(composed.length).filter((line) => !isGapText(line));
    if (!answers || rest.length < added.length || (added.length === 0 && composed.length === 0)) continue;
    if (rest.length === 0 && Object.keys(answers).length === 0) return undefined;
    return { answers, added: [...rest] };
  }
  return { override: own };
}

/** What the document prints in the cell of an address, where that is not what the entries make. */
export type PrintedAt = (address: string) => string | undefined;

/** A figure is marked with the texts it may have: its own, and that of its cell as printed. */
function markedText(inline: Inline, printed: PrintedAt): string {
  if (inline.kind !== 'figure') return visibleText(inline);
  const isOwn = /\/(?:figures|changes)\//.test(inline.address);
  const texts = [inline.text, printed(inline.address) ?? inline.text];
  return `${openFigure}${isOwn ? '~' : ''}${texts.join('|')}${close}`;
}

const openFigure = '\ue003';
const open = '\ue000';
const close = '\ue001';

/** Every answer the text asks for, as a mark that names it. */
const markedAnswers: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_, key) => `${open}${String(key)}${close}` },
);

/** What stands in the places of the marks, where all else reads the same; undefined where it does not. */
function answersIn(
  composed: readonly string[],
  lines: readonly string[],
): Record<string, string> | undefined {
  const answers: Record<string, string> = {};
  for (const [index, paragraph] of composed.entries()) {
    const found = new RegExp(`^${pattern(paragraph)}$`).exec((lines[index] ?? '').slice(0, longest));
    if (!found) return undefined;
    for (const [at, [, kind = '', content = '']] of [...paragraph.matchAll(marks)].entries()) {
      const own = (found[at + 1] ?? '').trim();
      if (kind === open) {
        if (!isGapText(own)) answers[content] = own;
      } else if (!isFigure(own, content)) return undefined;
    }
  }
  return answers;
}

/** A figure that no cell prints may differ by what rounding its parts leaves. */
function isFigure(text: string, content: string): boolean {
  const texts = content.replace(/^~/, '').split('|');
  if (texts.some((own) => plain(own) === plain(text))) return true;
  const off = Math.abs(Number(text.replaceAll(',', '')) - Number(texts[0]?.replaceAll(',', '')));
  return content.startsWith('~') && off < 0.045;
}

/** No paragraph of a pack is longer; looking for answers in a longer one would take long. */
const longest = 5000;
const marks = /([\ue000\ue003])([^\ue001]*)\ue001/g;

/** The paragraph as a pattern: white space and width aside, anything in the place of a mark. */
const pattern = (paragraph: string): string =>
  paragraph
    .split(/([\ue000\ue003])[^\ue001]*\ue001/)
    .map((text) => groups[text] ?? `\\s*${[...plainWide(text)].map(either).join('\\s*')}\\s*`)
    .join('');

/** What may stand in the place of an answer, and of a figure. */
const groups: Readonly<Record<string, string>> = { [open]: '([^]+?)', [openFigure]: '([-\\d.,]+)' };

const plainWide = (text: string): string => text.replace(/\s/g, '');

/** A character in each width and form it is compared in. */
function either(char: string): string {
  const forms = [...new Set([char, plain(char), ...(wide[plain(char) || char] ?? [])])].filter(
    (form) => form !== '',
  );
  return `[${forms.map((form) => form.replace(/[\\\]^-]/g, '\\$&')).join('')}]`;
}

const wide: Readonly<Record<string, readonly string[]>> = {
  '(': ['（'],
  ')': ['）'],
  ',': ['，'],
  ':': ['：'],
  ';': ['；'],
  '“': ['"', '”'],
  '”': ['"', '“'],
};
