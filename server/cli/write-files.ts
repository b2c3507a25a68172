import { copyFile, link, mkdtemp, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UnusableInput } from '../../schemas/problem.ts';
import { errorCode } from '../error-code.ts';

export interface OutputFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

interface Staged {
  readonly folder: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Writes the files whole or not at all: all are written beside their places first, then moved there; where one cannot
 * be moved, those moved before it are put back.
 * @throws UnusableInput naming the file that cannot be written; nothing half-written is left.
 */
export async function writeFiles(files: readonly OutputFile[]): Promise<void> {
  const staged: Staged[] = [];
  try {
    for (const { file, bytes } of files) staged.push(await stage(file, bytes));
    await moveAll(staged);
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

async function moveAll(staged: readonly Staged[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  for (const [index, { folder, from, to }] of staged.entries()) {
    const isLast = index === staged.length - 1;
    try {
      if (!isLast) undo.push(await keepPrevious(to, path.join(folder, 'previous')));
      await rename(from, to);
    } catch (error) {
      for (const restore of undo.toReversed()) await restore();
      refuse(to, error);
    }
  }
}

/** Keeps what lies at the place, which stays there. Returns how to bring it back. */
async function keepPrevious(to: string, previous: string): Promise<() => Promise<void>> {
  try {
    // A disk without hard links (FAT) is left a copy.
    await link(to, previous).catch(() => copyFile(to, previous));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return () => rm(to, { force: true });
    throw error;
  }
  return () => rename(previous, to);
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
  const code = errorCode(error);
  const message = reasons[code] ?? `无法写入（${code || String(error)}）`;
  throw new UnusableInput([{ where, message }]);
}
