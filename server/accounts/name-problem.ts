/** What does not show: format marks, variation selectors, fillers and every blank but the plain one. */
const invisible =
  /[\p{Cf}\p{Cc}\p{Co}\p{Cn}\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u3164\ufe00-\ufe0f\uffa0]|(?! )[\p{Z}]/u;

/** Why a name is none to sign in with: two that look alike must be alike. */
export function problemOfName(plainName: string): string | undefined {
  if (plainName === '') return '用户名不能为空，请填写姓名或工号。';
  return invisible.test(plainName)
    ? '用户名中有看不见的字符（可能是复制时带入的），请逐字重新输入。'
    : undefined;
}
