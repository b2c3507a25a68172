import { mkdtemp, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UnusableInput } from '../../schemas/problem.ts';

export interface OutputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes the files whole or not at all: all are written beside their places first, then moved there.
 * @throws UnusableInput naming the file that cannot be written; nothing half-written is left.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const staged: { folder: string; from: string; to: string }[] = [];
  try {
    for (const { file, bytes } of files) staged.push(await stage(file, bytes));
    for (const { from, to } of staged) await rename(from, to).catch((error) => refuse(to, error));
  } finally {
    await Promise.all(staged.map(({ folder }) => rm(folder, { recursive: true, force: true })));
  }
}

async function stage(file: string, bytes: Uint8Array) {
  const to = path.resolve(file);
  const folder = await mkdtemp(path.join(path.dirname(to), '.writing-')).catch((error) =>
    refuse(file, error),
  );
  const from = path.join(folder, path.basename(to));
  try {
    const handle = await open(from, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    return refuse(file, error);
  }
  return { folder, from, to };
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: '所在的文件夹不存在，请先建立文件夹或改写路径',
  ENOTDIR: '所在的路径不是文件夹，请改写路径',
  EISDIR: '已有同名的文件夹，请改写文件名',
  EACCES: '没有写入权限，请换一个文件夹',
  EPERM: '无法替换：文件可能正在 Word 或 WPS 中打开，请关闭后重试；或没有写入权限',
  EBUSY: '文件正被其他程序使用，请关闭后重试',
  EROFS: '所在的磁盘是只读的，请换一个文件夹',
  ENOSPC: '磁盘空间不足，未写入任何文件，请清理后重试',
  EDQUOT: '磁盘配额不足，未写入任何文件，请清理后重试',
  EFBIG: '文件超出允许的大小（磁盘或系统限制），未写入任何文件',
  ENAMETOOLONG: '文件名过长，请缩短',
};

function refuse(where: string, error: unknown): never {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const message = reasons[code] ?? `无法写入（${code || String(error)}）`;
  throw new UnusableInput([{ where, message }]);
}
