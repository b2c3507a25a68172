import { UnusableInput } from '../../schemas/problem.ts';

/** Neither database can keep a NUL character in a text. */
export const unstorableText = (): UnusableInput =>
  new UnusableInput([{ where: '请求', message: '文字中有不能保存的控制字符（NUL）。请删除后重试。' }]);
