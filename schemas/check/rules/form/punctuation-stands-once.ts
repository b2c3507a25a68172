import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectText } from '../../subject/subject.ts';
import { eachTextThatMay } from '../../texts/each-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';
import { quoted } from '../../texts/quoted.ts';

/** Marks that never follow one another, and none that begins a text. */
export const punctuationStandsOnce: Rule = {
  id: 'punctuation-stands-once',
  group: 'form',
  title: '标点不重复，段首没有多余标点',
  source: '编制惯例（GB/T 15834 标点符号用法）',
  check: (subject) => checkTexts(subject),
};

/** Chinese marks in a row, or western ones after a Chinese word; `……`, `。。。` as an ellipsis and `::1` are none. */
const marks = /[，、；：。][，、；：。,;:]+|[一-鿿”’）》][,;:]{2,}(?![\da-fA-F])|[,;:][，、；：。]/g;

const doubled = (text: SubjectText): readonly Finding[] =>
  [...text.text.matchAll(marks)].flatMap((match) => {
    const found = match[0].replace(/^[一-鿿”’）》]/, '');
    const start = match.index + match[0].length - found.length;
    return [stray(text, start, found, '标点重复')];
  });

function leading(text: SubjectText): readonly Finding[] {
  const match = /^\s*([，、；：。])(?![，、；：。,;:])/.exec(text.text);
  return match ? [stray(text, match[0].length - 1, match[1] ?? '', '以标点开头')] : [];
}

const checkTexts = eachTextThatMay(new RegExp(`${marks.source}|^\\s*[，、；：。]`, 'm'), (text) => [
  ...doubled(text),
  ...leading(text),
]);

function stray(text: SubjectText, start: number, found: string, what: string): Finding {
  const end = start + found.length;
  const [first = ''] = found;
  const isSame = found.length > 1 && [...found].every((mark) => mark === first);
  return {
    severity: 'warning',
    message: `${text.where}${what}：“${quoted(text.text, start, end)}”中的“${found}”。`,
    mend: isSame ? `改为一个“${first}”。` : '删去多余的标点。',
    places: [placeInText(text, start, end)],
    ...(isSame && text.paragraph === undefined ? { fix: once(text, start, end, first) } : {}),
    about: quoted(text.text, start, end),
  };
}

const once = (
  { path, text }: SubjectText,
  start: number,
  end: number,
  mark: string,
): NonNullable<Finding['fix']> => ({
  label: `只留一个“${mark}”`,
  changes: [{ kind: 'set', path, value: text.slice(0, start) + mark + text.slice(end) }],
});
