import type { Toast } from './toast.ts';

export interface ToastList {
  readonly shown: readonly { readonly key: number; readonly toast: Toast }[];
  /** How many there ever were. */
  readonly count: number;
}

export type ToastStep =
  | { readonly kind: 'show'; readonly toast: Toast }
  | { readonly kind: 'end'; readonly key: number };

/** More than this would hide the page. */
const mostShown = 3;

export function nextToasts({ shown, count }: ToastList, step: ToastStep): ToastList {
  if (step.kind === 'end') return { shown: shown.filter(({ key }) => key !== step.key), count };
  const added = { key: count, toast: step.toast };
  return { shown: [...shown, added].slice(-mostShown), count: count + 1 };
}
