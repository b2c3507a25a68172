import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  readonly children: ReactNode;
}

/** What must not be overlooked, though nothing has failed. Announced by screen readers when it appears. */
export function Notice({ children }: Props) {
  return (
    <p className="notice" role="status">
      {children}
    </p>
  );
}
