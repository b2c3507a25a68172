import { Stop } from './stop.mjs';

const oldest = 20;

/** The packages need this version of Node; an older one would fail later and without a reason. */
export function requireNode(version) {
  if (Number(version.split('.')[0]) >= oldest) return;
  throw new Stop(
    `需要 Node.js ${oldest} 或更高版本，当前是 ${version}。\n请从 https://nodejs.org 下载安装长期支持版（LTS），重新打开命令行窗口后再试。`,
  );
}
