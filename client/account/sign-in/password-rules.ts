export interface PasswordRule {
  readonly text: string;
  readonly isKept: boolean;
}

/**
 * What a password has to be, in words, and whether the one typed is so far. The server holds to the same, and to a list of
 * the most common ones besides.
 */
export function passwordRules(password: string, userName: string): readonly PasswordRule[] {
  const plain = password.normalize('NFKC').toLowerCase();
  const name = userName.normalize('NFKC').trim().toLowerCase();
  return [
    { text: '至少 8 个字符，字母、数字、汉字、空格都可以', isKept: password.length >= 8 },
    { text: '至少有三种不同的字符', isKept: new Set(plain).size >= 3 },
    { text: '不含用户名', isKept: plain !== '' && (name.length < 2 || !plain.includes(name)) },
  ];
}
