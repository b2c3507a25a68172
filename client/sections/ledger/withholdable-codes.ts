import { broaderCodes } from '../../codes/broader-codes.ts';

/** The 款 and 项 that can be withheld: those in use, and those withheld already. A 类 cannot be. */
export function withholdableCodes(used: readonly string[], withheld: readonly string[]): readonly string[] {
  const codes = used.filter(Boolean).flatMap((code) => [...broaderCodes('functionalClass', code), code]);
  return [...new Set([...codes, ...withheld])].filter((code) => code.length > 3).sort();
}

export const toggledCode = (withheld: readonly string[], code: string): readonly string[] =>
  withheld.includes(code) ? withheld.filter((own) => own !== code) : [...withheld, code].sort();
