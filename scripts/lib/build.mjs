import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { runNode } from './run-node.mjs';
import { hasStamp, writeStamp } from './stamp.mjs';
import { Stop } from './stop.mjs';

const settings = ['vite.config.ts', 'tsconfig.json', 'package-lock.json'];

/** What is built into `dist`, and from what. */
export const builds = {
  client: { sources: ['client', 'schemas', ...settings], options: [], saying: '正在生成网页……' },
  bench: {
    sources: ['bench', 'server', 'schemas', ...settings],
    options: ['--ssr', '--mode', 'bench'],
    saying: '正在生成测量程序……',
  },
  server: { sources: ['server', 'schemas', ...settings], options: ['--ssr'], saying: '正在生成程序……' },
};

/** Builds into dist/<name> where the sources have changed since the last build. */
export async function build(root, name, say) {
  const { sources, options, saying } = builds[name];
  const stamp = join(root, 'dist', name, '.stamp');
  const wanted = `${hashFiles(root, sources)}\n`;
  if (hasStamp(stamp, wanted)) return;
  say(saying);
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const { code } = await runNode([vite, 'build', ...options, '--logLevel', 'warn'], { cwd: root, stdout: 2 });
  if (code !== 0)
    throw new Stop('生成失败，原因见上面的输出。请恢复被改动的文件，或重新下载整个程序后重试。');
  writeStamp(stamp, wanted);
}
