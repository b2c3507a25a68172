import type { ReactNode } from 'react';
import './empty-state.css';

interface Props {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Where there is nothing yet: why, and the first step. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className="empty-state">
      <p className="empty-state-title">{title}</p>
      {children}
    </div>
  );
}
