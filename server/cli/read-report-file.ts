import { readFile, stat } from 'node:fs/promises';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { findJsonFault } from '../../schemas/find-json-fault.ts';
import { UnusableInput } from '../../schemas/problem.ts';

/** The JSON of a report file. @throws UnusableInput when it cannot be read or is no JSON. */
export async function readReportFile(file: string): Promise<unknown> {
  const { size } = await stat(file).catch((error: unknown) => refuse(file, readFailure(error)));
  if (size > reportSizeLimit)
    return refuse(file, `文件过大（${size} 字节），报告文件最大 ${reportSizeLimit} 字节`);
  const bytes = await readFile(file).catch((error: unknown) => refuse(file, readFailure(error)));
  const text = decode(bytes) ?? refuse(file, '文件不是 UTF-8 编码的文本，请另存为 UTF-8 编码的 JSON');
  try {
    return JSON.parse(text);
  } catch {
    return refuse(file, `不是完整的 JSON：${faultPlace(text)}，请检查引号、逗号和括号是否成对`);
  }
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function faultPlace(text: string): string {
  const lines = text.slice(0, findJsonFault(text)).split('\n');
  return `第 ${lines.length} 行第 ${(lines.at(-1)?.length ?? 0) + 1} 个字符附近有误`;
}

function readFailure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: '找不到这个文件，请检查文件名和所在文件夹',
    EISDIR: '这是一个文件夹，请指定报告文件（.json）',
    EACCES: '没有读取这个文件的权限',
    EPERM: '没有读取这个文件的权限',
  };
  return reasons[code] ?? `无法读取（${code}）`;
}

function refuse(where: string, message: string): never {
  throw new UnusableInput([{ where, message }]);
}
