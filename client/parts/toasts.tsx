import { CloseOutlined } from '@ant-design/icons';
import { type ReactNode, useCallback, useReducer } from 'react';
import { type Toast, ToastContext } from './toast.ts';
import { nextToasts } from './toast-list.ts';
import { ToastTimer } from './toast-timer.tsx';
import './toasts.css';

interface Props {
  readonly children: ReactNode;
}

/** The place where messages of the whole page appear; read out when they do. */
export function Toasts({ children }: Props) {
  const [{ shown }, dispatch] = useReducer(nextToasts, { shown: [], count: 0 });
  const show = useCallback((toast: Toast) => dispatch({ kind: 'show', toast }), []);
  return (
    <ToastContext value={show}>
      {children}
      <div className="toasts" role="status">
        {shown.map(({ key, toast: { text, action } }) => (
          <ToastTimer key={key} lasts={action ? 12_000 : 6_000} onEnd={() => dispatch({ kind: 'end', key })}>
            <span>{text}</span>
            {action && (
              <button
                type="button"
                className="toast-action"
                onClick={() => {
                  dispatch({ kind: 'end', key });
                  action.run();
                }}
              >
                {action.label}
              </button>
            )}
            <button
              type="button"
              className="toast-close"
              aria-label="关闭提示"
              onClick={() => dispatch({ kind: 'end', key })}
            >
              <CloseOutlined aria-hidden />
            </button>
          </ToastTimer>
        ))}
      </div>
    </ToastContext>
  );
}
