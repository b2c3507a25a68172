import { createContext, useContext } from 'react';

export interface Toast {
  readonly text: string;
  /** What can be done about it: 撤销, 打开. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

export type ShowToast = (toast: Toast) => void;

export const ToastContext = createContext<ShowToast>(() => {
  throw new Error('There is no place for messages around this component.');
});

/** Says what has been done, for a while, at the foot of the page. */
export const useToast = (): ShowToast => useContext(ToastContext);
