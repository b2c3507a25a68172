import { findJsonFault, type JsonFault } from './find-json-fault.ts';
import { UnusableInput } from './problem.ts';

/** The text of the bytes, without the mark in front that some editors write; throws where they are none. */
export type Decode = (bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be') => string;

/**
 * The JSON of a file of a person's choice.
 * @throws UnusableInput with the line and character where it stops being JSON, or with what it is instead
 */
export function readJsonFile(bytes: Uint8Array, decode: Decode): unknown {
  const foreign = foreignFormats.find(({ signature }) => startsWith(bytes, signature));
  if (foreign) throw new UnusableInput([{ where: '', message: foreign.message }]);
  const text = textOf(bytes, decode);
  if (text.trim() === '')
    throw new UnusableInput([{ where: '', message: '文件是空的。请选择报告文件（.json）。' }]);
  const fault = findJsonFault(text);
  if (fault) throw new UnusableInput([{ where: placeIn(text, fault.at), message: messages[fault.kind] }]);
  return JSON.parse(text);
}

const foreignFormats = [
  {
    signature: [0x25, 0x50, 0x44, 0x46],
    message: '这是 PDF 文件。这里需要报告文件（.json），而不是已经生成的 PDF。',
  },
  {
    signature: [0x50, 0x4b, 0x03, 0x04],
    message: '这是 Word、Excel 或压缩文件。这里需要报告文件（.json），请重新选择。',
  },
] as const;

function textOf(bytes: Uint8Array, decode: Decode): string {
  try {
    return decode(bytes, encodingOf(bytes));
  } catch {
    throw new UnusableInput([
      { where: '', message: '文件不是 UTF-8 编码的文本。请用文本编辑器打开它，另存为 UTF-8 编码后重试。' },
    ]);
  }
}

/** Windows editors save “Unicode” as UTF-16 with a byte order mark. */
function encodingOf(bytes: Uint8Array): Parameters<Decode>[1] {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : 'utf-8';
}

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

function placeIn(text: string, at: number): string {
  const lines = text.slice(0, at).split('\n');
  return `第 ${lines.length} 行第 ${(lines.at(-1)?.length ?? 0) + 1} 个字符`;
}

const messages: Readonly<Record<JsonFault['kind'], string>> = {
  syntax: '内容不是完整的 JSON，从这里起读不下去：请检查引号、逗号和括号是否成对，文件是否保存完整。',
  repeatedKey: '这一字段在同一个 {…} 中写了两次，无法判断以哪个为准：请删除其中一个。',
  tooDeep: '括号嵌套过深，不是一份报告：请检查是否多写了括号，或选错了文件。',
};
