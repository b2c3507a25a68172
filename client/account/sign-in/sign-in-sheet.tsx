import type { ReactNode } from 'react';
import { usePageTitle } from '../../use-page-title.ts';
import './sign-in-sheet.css';

interface Props {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of what comes before the pages. The first field has the focus, not the title. */
export function SignInSheet({ title, hint, children }: Props) {
  usePageTitle(title);
  return (
    <div className="sign-in-ground">
      <header className="sign-in-product">
        <img src="/mark.svg" alt="" width="40" height="40" />
        <div>
          <p className="sign-in-name">部门预算公开编制</p>
          <p>每个数字只录入一次，表格与文字由它生成</p>
        </div>
      </header>
      <main className="sign-in-sheet">
        <h1 className="page-heading">{title}</h1>
        {hint && <p className="page-hint">{hint}</p>}
        {children}
      </main>
    </div>
  );
}
