import type { Finding } from '../../engine/outcome.ts';
import type { Rule } from '../../engine/rule.ts';
import type { SubjectText, TextKind } from '../../subject/subject.ts';
import { placeholdersInProse } from '../../targets/placeholder-words.ts';
import { plainText } from '../../targets/plain-text.ts';
import { eachText } from '../../texts/each-text.ts';
import { placeInText } from '../../texts/place-in-text.ts';

/** What has a rule of its own (projects and funds) is not among them. */
const kinds: readonly TextKind[] = [
  'section',
  'answer',
  'overallTarget',
  'subTarget',
  'safeguard',
  'glossary',
];

export const proseIsFilledIn: Rule = {
  id: 'prose-is-filled-in',
  group: 'targets',
  title: '文字说明和整体绩效目标中没有占位文字',
  source: '预算公开检查：占位文字“XX”“××”“待填”应全部填写',
  check: eachText(placeholders, kinds),
};

function placeholders(text: SubjectText): readonly Finding[] {
  const plain = plainText(text.text);
  const words = placeholdersInProse.flatMap((pattern) => pattern.exec(plain)?.[0] ?? [])[0];
  if (words === undefined) return [];
  const at = plain.indexOf(words);
  const shown = plain.slice(Math.max(0, at - 8), at + words.length + 8);
  return [
    {
      severity: 'error',
      message: `${text.where}中有没填写的占位文字“${words}”：“${shown}”。`,
      mend: '填写真实内容，没有内容的删除。',
      places: [placeInText(text, 0, text.text.length)],
      about: shown,
    },
  ];
}
