import { ConfigProvider } from 'antd';
import locale from 'antd/locale/zh_CN';
import { SessionGate } from './account/session/session-gate.tsx';
import { Pages } from './pages/pages.tsx';
import { Toasts } from './parts/toasts.tsx';
import { theme } from './theme.ts';

interface Props {
  /** Lets antd's style elements through the page's content security policy. */
  readonly nonce: string;
  readonly today: () => Date;
}

export function App({ nonce, today }: Props) {
  return (
    <ConfigProvider
      locale={locale}
      theme={theme}
      csp={{ nonce }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      <Toasts>
        <SessionGate>
          <Pages today={today} />
        </SessionGate>
      </Toasts>
    </ConfigProvider>
  );
}
