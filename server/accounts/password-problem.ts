import commonPasswords from './common-passwords.json' with { type: 'json' };
import { nameKeyOf } from './name-key.ts';

const common: ReadonlySet<string> = new Set(commonPasswords);

/** Why a password is too easily guessed for an account; its length is the contract's matter. */
export function problemOfPassword(password: string, userName: string): string | undefined {
  const plain = password.normalize('NFKC').toLowerCase();
  if (new Set(plain).size < 3) return '口令中不同的字符太少，容易被猜到。请至少用三种不同的字符。';
  if (common.has(plain)) return '这是最常见的口令之一，容易被猜到。请换一个，例如几个不相干的词连写。';
  if (containsName(plain, nameKeyOf(userName)))
    return '口令中含有用户名，容易被猜到。请换一个不含用户名的口令。';
  return undefined;
}

/** A name of one letter is in too many passwords to mean anything. */
const containsName = (plain: string, name: string): boolean => name.length > 1 && plain.includes(name);
