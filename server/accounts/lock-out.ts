/** After so many wrong passwords in a row an account rests for a while. */
export const lockOut = { mostFailures: 5, pauseMs: 15 * 60_000 } as const;

/** Words that are the same for names there are and names there are not. */
export const lockedMessage = (msLeft: number): string =>
  `这个用户名已连续 ${lockOut.mostFailures} 次登录失败，暂停登录。请约 ${Math.max(1, Math.ceil(msLeft / 60_000))} 分钟后再试；急用时请本单位管理员解除锁定。`;

export const refusedMessage =
  '用户名或口令不正确，或者账号已停用。请检查大小写和输入法后重试；忘记口令请找本单位管理员重置。';
