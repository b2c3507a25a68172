import type { ReactNode } from 'react';
import './app-header.css';

interface Props {
  /** Beside the name of the product. */
  readonly children?: ReactNode;
}

export function AppHeader({ children }: Props) {
  return (
    <header className="app-header">
      <a className="app-name" href="#/" aria-label="部门预算公开编制，返回首页">
        <img src="/mark.svg" alt="" width="26" height="26" />
        部门预算公开编制
      </a>
      {children}
    </header>
  );
}
