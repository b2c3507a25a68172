import { lazy, Suspense } from 'react';
import { BinPage } from '../library/bin-page.tsx';
import { LibraryPage } from '../library/library-page.tsx';
import { Waiting } from '../parts/waiting.tsx';
import type { Route } from '../route.ts';
import { useRoute } from '../use-route.ts';
import { GuardedPage } from './guarded-page.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { PageWithHeader } from './page-with-header.tsx';

const ReportEditor = lazy(async () => ({
  default: (await import('../report-editor.tsx')).ReportEditor,
}));
const AccountsPage = lazy(async () => ({
  default: (await import('../account/administration/accounts-page.tsx')).AccountsPage,
}));
const AuditPage = lazy(async () => ({
  default: (await import('../account/administration/audit-page.tsx')).AuditPage,
}));
const OrganisationsPage = lazy(async () => ({
  default: (await import('../account/administration/organisations-page.tsx')).OrganisationsPage,
}));
const SessionsPage = lazy(async () => ({
  default: (await import('../account/own/sessions-page.tsx')).SessionsPage,
}));
const PasswordPage = lazy(async () => ({
  default: (await import('../account/own/password-page.tsx')).PasswordPage,
}));

interface Props {
  readonly today: () => Date;
}

/** The page of the address. A report has a frame of its own; the others share one. */
export function Pages({ today }: Props) {
  const route = useRoute();
  if (route.page === 'report')
    return (
      <PageBoundary key={route.id}>
        <Suspense fallback={<Waiting text="正在打开报告……" />}>
          <ReportEditor reportId={route.id} />
        </Suspense>
      </PageBoundary>
    );
  return (
    <PageWithHeader current={route.page}>
      <PageBoundary key={route.page}>
        <Suspense fallback={<Waiting text="正在打开页面……" />}>{contentOf(route, today)}</Suspense>
      </PageBoundary>
    </PageWithHeader>
  );
}

function contentOf({ page }: Exclude<Route, { readonly page: 'report' }>, today: () => Date) {
  switch (page) {
    case 'home':
      return <LibraryPage today={today} />;
    case 'bin':
      return <BinPage />;
    case 'password':
      return <PasswordPage />;
    case 'sessions':
      return <SessionsPage />;
    case 'accounts':
      return <GuardedPage action="account.manage" content={AccountsPage} />;
    case 'audit':
      return <GuardedPage action="audit.read" content={AuditPage} />;
    case 'organisations':
      return <GuardedPage action="organisation.manage" content={OrganisationsPage} />;
  }
}
