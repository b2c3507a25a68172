import type { ReactNode } from 'react';
import { PageHeading } from './page-heading.tsx';
import './page-frame.css';

interface Props {
  readonly title: string;
  /** A line under the title: what the page is for. */
  readonly hint?: ReactNode;
  /** Beside the title: what one does here most. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The middle of a page: its title, what can be done, and a sheet with the rest. */
export function PageFrame({ title, hint, actions, children }: Props) {
  return (
    <main className="page-frame">
      <div className="page-head">
        <div>
          <PageHeading title={title} />
          {hint && <p className="page-hint">{hint}</p>}
        </div>
        {actions && <div className="page-actions">{actions}</div>}
      </div>
      <div className="page-sheet">{children}</div>
    </main>
  );
}
