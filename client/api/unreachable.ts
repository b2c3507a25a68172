import type { Problem } from '../../schemas/problem.ts';

/** Thrown where no answer came, or not all of it: whether the server did what it was asked is not known. */
export class Unreachable extends Error {
  readonly problems: readonly Problem[];

  constructor(message: string = notConnected) {
    super(message);
    this.name = 'Unreachable';
    this.problems = [{ where: '', message }];
  }
}

const notConnected =
  '连接不上程序。请检查本机网络；网络正常时程序可能已经停止，请在装有程序的电脑上重新运行 npm start，待提示“已启动”后重试。';
