import { BinPage } from '../library/bin-page.tsx';
import { LibraryPage } from '../library/library-page.tsx';
import { hashOf, type Route } from '../route.ts';
import { useRoute } from '../use-route.ts';
import { GuardedPage } from './guarded-page.tsx';
import { PageBoundary } from './page-boundary.tsx';
import { pagePart } from './page-part.tsx';
import { PageWithHeader } from './page-with-header.tsx';

const opening = '正在打开页面……';
const ReportEditor = pagePart(
  async () => (await import('../report-editor.tsx')).ReportEditor,
  '正在打开报告……',
);
const ComparisonPage = pagePart(
  async () => (await import('../comparison/comparison-page.tsx')).ComparisonPage,
  opening,
);
const AccountsPage = pagePart(
  async () => (await import('../account/administration/accounts-page.tsx')).AccountsPage,
  opening,
);
const AuditPage = pagePart(
  async () => (await import('../account/administration/audit-page.tsx')).AuditPage,
  opening,
);
const OrganisationsPage = pagePart(
  async () => (await import('../account/administration/organisations-page.tsx')).OrganisationsPage,
  opening,
);
const SessionsPage = pagePart(
  async () => (await import('../account/own/sessions-page.tsx')).SessionsPage,
  opening,
);
const PasswordPage = pagePart(
  async () => (await import('../account/own/password-page.tsx')).PasswordPage,
  opening,
);

/** The editor is large: it loads while the server says who is signed in. */
export function preloadPage({ page }: Route): void {
  if (page === 'report') ReportEditor.preload();
}

interface Props {
  readonly today: () => Date;
}

/** The page of the address. A report has a frame of its own; the others share one. */
export function Pages({ today }: Props) {
  const route = useRoute();
  if (route.page === 'report')
    return (
      <PageBoundary key={route.id}>
        <ReportEditor reportId={route.id} />
      </PageBoundary>
    );
  return (
    <PageWithHeader current={route.page}>
      <PageBoundary key={hashOf(route)}>{contentOf(route, today)}</PageBoundary>
    </PageWithHeader>
  );
}

function contentOf(route: Exclude<Route, { readonly page: 'report' }>, today: () => Date) {
  switch (route.page) {
    case 'compare':
      return <ComparisonPage before={route.before} after={route.after} />;
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
