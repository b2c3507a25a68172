import type { ReactNode } from 'react';
import './app-header.css';

interface Props {
  /** Beside the name of the product: where one is, and where one can go. */
  readonly children?: ReactNode;
  /** At the far end: the menu of the person. */
  readonly end?: ReactNode;
}

export function AppHeader({ children, end }: Props) {
  return (
    <header className="app-header">
      <a className="app-name" href="#/" aria-label="部门预算公开编制，返回报告列表">
        <img src="/mark.svg" alt="" width="24" height="24" />
        部门预算公开编制
      </a>
      <div className="app-header-middle">{children}</div>
      {end}
    </header>
  );
}
