import { ConfigProvider } from 'antd';
import locale from 'antd/locale/zh_CN';
import { useCallback, useState } from 'react';
import type { Report } from '../schemas/model/report.ts';
import { HomePage } from './pages/home-page.tsx';
import { ReportPage } from './pages/report-page.tsx';
import { SamplePage } from './pages/sample-page.tsx';
import type { OpenedReport } from './report/opened-report.ts';
import { ReportView } from './report/report-view.tsx';
import { theme } from './theme.ts';
import { go, useRoute } from './use-route.ts';

interface Props {
  /** Lets antd's style elements through the page's content security policy. */
  readonly nonce: string;
}

export function App({ nonce }: Props) {
  return (
    <ConfigProvider
      locale={locale}
      theme={theme}
      csp={{ nonce }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Pages />
    </ConfigProvider>
  );
}

function Pages() {
  const route = useRoute();
  const [opened, setOpened] = useState<OpenedReport>();
  const open = useCallback((report: Report, fileName: string) => {
    setOpened({ report, source: fileName });
    go({ page: 'file' });
  }, []);
  if (route.page === 'sample') return <SamplePage key={route.id} id={route.id} />;
  if (route.page === 'file' && opened)
    return (
      <ReportPage>
        <ReportView opened={opened} onLeave={() => go({ page: 'home' })} />
      </ReportPage>
    );
  return <HomePage onRead={open} />;
}
