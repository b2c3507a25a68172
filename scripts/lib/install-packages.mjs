import { join } from 'node:path';
import { arePackagesInstalled } from './are-packages-installed.mjs';
import { explainInstallFailure } from './explain-install-failure.mjs';
import { findNpm } from './find-npm.mjs';
import { hashFiles } from './hash-files.mjs';
import { runNode } from './run-node.mjs';
import { hasStamp, writeStamp } from './stamp.mjs';
import { Stop } from './stop.mjs';

/** Brings node_modules to what the lock file asks for; does nothing where it is so already. */
export async function installPackages(root, say) {
  const stamp = join(root, 'node_modules', '.stamp');
  const wanted = wantedPackages(root);
  if (hasStamp(stamp, wanted)) return;
  if (!arePackagesInstalled(root)) await installClean(root, say);
  writeStamp(stamp, wanted);
}

/** Some packages are built for one platform: a folder copied from another computer does not do. */
const wantedPackages = (root) =>
  `${hashFiles(root, ['package-lock.json'])} ${process.platform}-${process.arch}\n`;

async function installClean(root, say) {
  const npm = findNpm({ npmExecPath: process.env.npm_execpath, nodePath: process.execPath });
  if (!npm) throw new Stop('找不到 npm。请重新安装 Node.js（安装包自带 npm），然后用 npm start 启动。');
  say('正在安装程序所需的软件包（首次启动或升级后需要，约一两分钟）……');
  const { code, errors } = await runNode([npm, 'ci', '--no-audit', '--no-fund'], { cwd: root, stdout: 2 });
  if (code !== 0) throw new Stop(explainInstallFailure(errors));
}
