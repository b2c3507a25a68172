import { passwordRules } from './password-rules.ts';

/** A password as it was typed the first and the second time. */
export interface TypedTwice {
  readonly first: string;
  readonly again: string;
}

export const nothingTyped: TypedTwice = { first: '', again: '' };

/** Whether it can be sent. */
export const isUsable = ({ first, again }: TypedTwice, userName: string): boolean =>
  first === again && passwordRules(first, userName).every(({ isKept }) => isKept);
