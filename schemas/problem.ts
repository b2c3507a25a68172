/**
 * Why something given to the program cannot be used, in words for the person who gave it:
 * where it is, what is wrong and what was expected. Never a stack trace.
 */
export interface Problem {
  /** A place a person can find, e.g. `lines[3].amount` or `第3个项目“…”`. */
  readonly where: string;
  readonly message: string;
}

/** Thrown at the edges when input cannot be used; everything inside trusts its types. */
export class UnusableInput extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ where, message }) => (where ? `${where}：${message}` : message)).join('\n'));
    this.name = 'UnusableInput';
  }
}
