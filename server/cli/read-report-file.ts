import { readFile, stat } from 'node:fs/promises';
import { reportSizeLimit } from '../../schemas/api/report-size-limit.ts';
import { UnusableInput } from '../../schemas/problem.ts';
import { readJsonFile } from '../../schemas/read-json-file.ts';
import { errorCode } from '../error-code.ts';
import { decodeText } from '../reports/decode-text.ts';

/** The JSON of a report file. @throws UnusableInput when it cannot be read or is no JSON. */
export async function readReportFile(file: string): Promise<unknown> {
  const bytes = await readFileBytes(file, reportSizeLimit, '报告文件');
  return namingFile(file, () => readJsonFile(bytes, decodeText));
}

/** The bytes of a file. @throws UnusableInput when it cannot be read or is larger than the limit. */
export async function readFileBytes(file: string, limit: number, kind: string): Promise<Uint8Array> {
  const { size } = await stat(file).catch((error: unknown) => refuse(file, readFailure(error)));
  if (size > limit) return refuse(file, `文件过大（${size} 字节），${kind}最大 ${limit} 字节`);
  return readFile(file).catch((error: unknown) => refuse(file, readFailure(error)));
}

/** Does what reads a file's content; a refusal names the file. */
export async function namingFile<T>(file: string, read: () => T | Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw error instanceof UnusableInput ? inFile(file, error) : error;
  }
}

const inFile = (file: string, { problems }: UnusableInput): UnusableInput =>
  new UnusableInput(
    problems.map(({ where, message }) => ({ where: where ? `${file}，${where}` : file, message })),
  );

function readFailure(error: unknown): string {
  const code = errorCode(error);
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
