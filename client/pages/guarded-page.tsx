import type { ComponentType } from 'react';
import type { Action } from '../../schemas/api/roles.ts';
import { roleNames } from '../../schemas/api/roles.ts';
import { useSession } from '../account/session/session.ts';
import { EmptyState } from '../parts/empty-state.tsx';
import { PageFrame } from '../parts/page-frame.tsx';
import { hashOf } from '../route.ts';

interface Props {
  readonly action: Action;
  readonly content: ComponentType;
}

/** A page for some only: the others read why, and where to go. */
export function GuardedPage({ action, content: Content }: Props) {
  const { may, user } = useSession();
  if (may(action)) return <Content />;
  return (
    <PageFrame title="没有权限">
      <EmptyState title="这一页由管理员使用">
        <p>您的角色是“{roleNames[user.role]}”。需要时请找本单位的管理员。</p>
        <a href={hashOf({ page: 'home' })}>返回报告</a>
      </EmptyState>
    </PageFrame>
  );
}
