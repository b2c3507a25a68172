/** What does not show: format marks, joiners and variation selectors, fillers, and every blank but the plain one. */
const invisible = [/[\p{Cf}\p{Cc}\p{Co}\p{Cn}]/u, /\p{Default_Ignorable_Code_Point}/u, /(?! )\p{Z}/u];

/** Why a name is none to sign in with: two that look alike must be alike. */
export function problemOfName(plainName: string): string | undefined {
  if (plainName === '') return '用户名不能为空，请填写姓名或工号。';
  return invisible.some((kind) => kind.test(plainName))
    ? '用户名中有看不见的字符（可能是复制时带入的），请逐字重新输入。'
    : undefined;
}
