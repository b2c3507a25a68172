import { CloseOutlined } from '@ant-design/icons';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import './dialog.css';

interface Props {
  readonly title: string;
  /** Escape, the cross, or 取消. Left out: it stays until what it asks has been done. */
  readonly onClose?: (() => void) | undefined;
  readonly isWide?: boolean;
  /** As much of the window as is useful for a table. */
  readonly isWidest?: boolean;
  readonly children: ReactNode;
}

/** Where one begins to type or choose; where there is no field, the browser's choice stands. */
const firstField = '.dialog-body :is(input:checked, input:not([type=radio]), textarea):not([hidden])';

/**
 * A question over the page. The browser's own dialog: it keeps the focus inside, makes the rest inert and gives the focus
 * back when it goes.
 */
export function Dialog({ title, onClose, isWide = false, isWidest = false, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  // Closed while it still is in the page: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    element?.querySelector<HTMLElement>(firstField)?.focus();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className={`dialog${isWide ? ' is-wide' : ''}${isWidest ? ' is-widest' : ''}`}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
    >
      <div className="dialog-head">
        <h2 id={titleId}>{title}</h2>
        {onClose && (
          <button type="button" className="dialog-close" aria-label="关闭" onClick={onClose}>
            <CloseOutlined aria-hidden />
          </button>
        )}
      </div>
      {children}
    </dialog>
  );
}
