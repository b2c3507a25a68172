/** What to do about a failed `npm ci`, by what it wrote. */
export function explainInstallFailure(errors) {
  const { advice } = causes.find(({ sign }) => sign.test(errors)) ?? otherCause;
  return `安装程序所需的软件包失败。${advice}`;
}

const causes = [
  {
    sign: /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|socket timeout/i,
    advice:
      '连不上软件包的下载地址。首次启动需要联网：请检查网络，或请单位信息人员设置 npm 的代理（npm config set proxy）或内网镜像（npm config set registry），然后重试。',
  },
  {
    sign: /CERT|SSL|self.signed/i,
    advice: '下载地址的证书不受信任，常见于单位网络的安全网关。请信息人员设置 npm 的 cafile 后重试。',
  },
  {
    sign: /EPERM|EBUSY|EACCES/,
    advice:
      '无法改写 node_modules 文件夹。请关闭正在运行的本程序和打开着该文件夹的窗口，确认对它有写权限，然后重试。',
  },
  { sign: /ENOSPC/, advice: '磁盘空间不足。请留出至少 1 GB 空间后重试。' },
  {
    sign: /EUSAGE|EINTEGRITY/,
    advice: '软件包清单（package-lock.json）与程序不一致。请恢复该文件，或重新下载整个程序后重试。',
  },
];
const otherCause = { advice: '原因见上面的输出。请重试；若仍失败，请把上面的内容发给维护人员。' };
