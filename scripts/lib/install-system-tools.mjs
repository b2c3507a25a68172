import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter } from 'node:path';
import { findCommand } from './find-command.mjs';
import { say } from './say.mjs';
import { systemTools } from './system-tools.mjs';

/** Installs what is missing where that is possible, and names the rest: their tests report themselves as not run. */
export function installSystemTools() {
  const absent = missingTools();
  if (absent.length > 0 && isRootOnDebian()) aptInstall(absent.map((tool) => tool.package));
  for (const tool of missingTools())
    say(`缺少 ${tool.commands[0]}（Debian 软件包 ${tool.package}）：${tool.use}将不运行，计入 skipped。`);
}

const missingTools = () =>
  systemTools.filter(({ commands, folders }) => {
    const path = [process.env.PATH ?? '', ...(folders?.() ?? [])].join(delimiter);
    return !findCommand(commands, { path });
  });

const isRootOnDebian = () =>
  process.getuid?.() === 0 &&
  existsSync('/etc/os-release') &&
  /^ID="?debian"?$/m.test(readFileSync('/etc/os-release', 'utf8'));

function aptInstall(packages) {
  say(`正在安装测试所需的系统软件包：${packages.join(' ')}……`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) =>
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  if (!run(['update']) || !run(['install', '-y', '--no-install-recommends', ...packages]))
    say('系统软件包安装失败，原因见上面的输出。');
}
