import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { runNode } from './run-node.mjs';
import { say } from './say.mjs';
import { hasStamp, writeStamp } from './stamp.mjs';
import { Stop } from './stop.mjs';

const sources = ['client', 'schemas', 'vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** Builds the pages into dist/client where their sources have changed since the last build. */
export async function buildClient(root) {
  const stamp = join(root, 'dist', 'client', '.stamp');
  const wanted = `${hashFiles(root, sources)}\n`;
  if (hasStamp(stamp, wanted)) return;
  say('正在生成网页……');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code } = await runNode([vite, 'build', '--logLevel', 'warn'], { cwd: root });
  if (code !== 0)
    throw new Stop('生成网页失败，原因见上面的输出。请恢复被改动的文件，或重新下载整个程序后重试。');
  writeStamp(stamp, wanted);
}
