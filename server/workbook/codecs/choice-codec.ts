import type { Codec } from '../field.ts';
import { plainTitle } from '../reading/plain-title.ts';

/** One of a closed list, by what people call it. */
export function choiceCodec(labels: Readonly<Record<string, string>>, blank: '' | undefined): Codec {
  const values = new Map(Object.entries(labels).map(([value, label]) => [plainTitle(label), value]));
  const choices = Object.values(labels);
  return {
    kind: 'text',
    choices,
    blank,
    write: (value) => (typeof value === 'string' ? (labels[value] ?? '') : ''),
    read: (text) => {
      const value = values.get(plainTitle(text));
      return value === undefined
        ? { fault: `“${text.slice(0, 40)}”不在可选的内容中：应为 ${choices.join('、')} 之一` }
        : { value };
    },
  };
}

/** 是, or nothing; 否 where nothing says something else. */
export const toggleCodec = (blank: false | undefined): Codec => ({
  kind: 'text',
  choices: ['是', '否'],
  blank,
  write: (value) => (value === true ? '是' : value === false && blank === undefined ? '否' : ''),
  read: (text) => {
    const plain = plainTitle(text);
    if (/^(?:是|√|✓|y|yes|true|1)$/.test(plain)) return { value: true };
    return /^(?:否|×|✗|n|no|false|0)$/.test(plain)
      ? { value: false }
      : { fault: `“${text.slice(0, 40)}”应为“是”或“否”` };
  },
});
