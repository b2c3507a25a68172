/** How a command ended: done, with its exit code, or not begun because its arguments are not right. */
export type CommandEnd =
  | { readonly kind: 'done'; readonly code: 0 | 1 }
  | { readonly kind: 'misused'; readonly complaint: string };

export const done: CommandEnd = { kind: 'done', code: 0 };

export const misused = (complaint: string): CommandEnd => ({ kind: 'misused', complaint });
