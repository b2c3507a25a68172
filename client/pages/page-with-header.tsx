import type { ReactNode } from 'react';
import type { Action } from '../../schemas/api/roles.ts';
import { useSession } from '../account/session/session.ts';
import { UserMenu } from '../account/user-menu.tsx';
import { AppHeader } from '../parts/app-header.tsx';
import { hashOf, type PlainPage, type Route } from '../route.ts';
import './page-with-header.css';

interface Props {
  readonly current: Route['page'];
  readonly children: ReactNode;
}

export function PageWithHeader({ current, children }: Props) {
  const { may } = useSession();
  return (
    <>
      <AppHeader end={<UserMenu />}>
        <nav className="page-links" aria-label="主要页面">
          {links
            .filter(({ action }) => may(action))
            .map(({ page, label }) => (
              <a
                key={page}
                href={hashOf({ page })}
                aria-current={
                  page === current || (page === 'home' && (current === 'bin' || current === 'compare'))
                    ? 'page'
                    : undefined
                }
              >
                {label}
              </a>
            ))}
        </nav>
      </AppHeader>
      {children}
    </>
  );
}

const links = [
  { page: 'home', label: '报告', action: 'report.read' },
  { page: 'accounts', label: '账号', action: 'account.manage' },
  { page: 'audit', label: '操作记录', action: 'audit.read' },
  { page: 'organisations', label: '使用单位', action: 'organisation.manage' },
] as const satisfies readonly { page: PlainPage; label: string; action: Action }[];
