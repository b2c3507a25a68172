import { expect, it } from 'vitest';
import { explainInstallFailure } from '../../scripts/lib/explain-install-failure.mjs';

it.each([
  ['npm error code ENOTFOUND', '连不上软件包的下载地址'],
  ['npm error code UNABLE_TO_VERIFY_LEAF_SIGNATURE CERT', '证书不受信任'],
  ['npm error code EPERM operation not permitted, unlink', '无法改写 node_modules 文件夹'],
  ['npm error code ENOSPC', '磁盘空间不足'],
  ['npm error code EUSAGE', '软件包清单'],
  ['npm error something else', '原因见上面的输出'],
])('of “%s” says what to do', (errors, advice) => {
  expect(explainInstallFailure(errors)).toContain(advice);
});
