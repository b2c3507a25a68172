/** What a server says when it listens: to the script that started it, and to the person at the console. */
export interface ListeningMessage {
  readonly kind: 'listening';
  readonly url: string;
  /** Whether it is reached from other computers. */
  readonly isOpenToNetwork: boolean;
  readonly isSecure: boolean;
  /** For the first account; only while there is none. */
  readonly setupToken: string | undefined;
  /** All of it in words. */
  readonly text: string;
}

export function listeningMessage(server: Omit<ListeningMessage, 'kind' | 'text'>): ListeningMessage {
  const paragraphs = [
    `部门预算公开编制 已启动，请在浏览器中打开：${server.url}\n停止请按 Ctrl+C。`,
    ...(server.setupToken === undefined ? [] : [firstUse(server.url, server.setupToken)]),
    ...(server.isOpenToNetwork ? [openToNetwork(server.isSecure)] : []),
  ];
  return { kind: 'listening', ...server, text: paragraphs.join('\n\n') };
}

const firstUse = (url: string, token: string): string =>
  `首次使用：请在浏览器打开 ${url} ，输入启动口令 ${token}，建立第一个管理员账号。\n启动口令只在这个窗口显示，每次启动都会更换，请不要告诉无关的人。`;

const openToNetwork = (isSecure: boolean): string =>
  `注意：已按 HOST 设置对网络开放，其他电脑可以用本机的 IP 地址访问，须登录后才能使用。${
    isSecure
      ? '传输已加密（TLS）。'
      : '传输没有加密，同一网络中的他人可能截取口令和内容：请设置 TLS_CERT 和 TLS_KEY 启用加密。'
  }涉密内容不得录入。只在本机使用时请去掉 HOST 设置。`;
