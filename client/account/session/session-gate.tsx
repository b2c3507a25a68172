import { Button } from 'antd';
import { type ReactNode, useMemo } from 'react';
import type { SignInState, User } from '../../../schemas/api/accounts.ts';
import { mayDo } from '../../../schemas/api/roles.ts';
import { dateTimeText } from '../../parts/date-time-text.ts';
import { ProblemList } from '../../parts/problem-list.tsx';
import { useToast } from '../../parts/toast.ts';
import { Waiting } from '../../parts/waiting.tsx';
import { FirstPasswordPage } from '../sign-in/first-password-page.tsx';
import { SetUpPage } from '../sign-in/set-up-page.tsx';
import { SignInDialog } from '../sign-in/sign-in-dialog.tsx';
import { SignInPage } from '../sign-in/sign-in-page.tsx';
import { SignInSheet } from '../sign-in/sign-in-sheet.tsx';
import { SessionContext } from './session.ts';
import { type Gate, useGate } from './use-gate.ts';

interface Props {
  /** The pages; there only while somebody is signed in, anew for each person. */
  readonly children: ReactNode;
}

/** Lets in who has signed in. Where the session ends later, one signs in again over the page, which stays as it is. */
export function SessionGate({ children }: Props) {
  const gate = useGate();
  const toast = useToast();
  const welcome = (state: SignInState): void => {
    gate.know(state);
    if (state.user) toast({ text: welcomeText(state.user, state.lastSignIn) });
  };
  switch (gate.state.gate) {
    case 'asking':
      return <Waiting text="正在连接程序……" />;
    case 'failed':
      return (
        <SignInSheet title="没有连接上">
          <ProblemList title="页面没有打开" problems={gate.state.problems}>
            <Button onClick={gate.retry}>重试</Button>
          </ProblemList>
        </SignInSheet>
      );
    case 'setUp':
      return <SetUpPage onSignedIn={gate.know} />;
    case 'signIn':
      return <SignInPage onSignedIn={welcome} />;
    case 'open':
      return (
        <SignedIn key={gate.state.user.id} gate={gate} user={gate.state.user}>
          {children}
          {gate.state.hasEnded && (
            <SignInDialog user={gate.state.user} onSignedIn={gate.know} onLeave={gate.retry} />
          )}
        </SignedIn>
      );
  }
}

interface SignedInProps {
  readonly gate: Gate;
  readonly user: User;
  readonly children: ReactNode;
}

function SignedIn({ gate: { signOut, refresh }, user, children }: SignedInProps) {
  const session = useMemo(
    () => ({ user, signOut, refresh, may: (action: Parameters<typeof mayDo>[0]) => mayDo(action, user) }),
    [user, signOut, refresh],
  );
  return (
    <SessionContext value={session}>
      {user.mustChangePassword ? <FirstPasswordPage /> : children}
    </SessionContext>
  );
}

const welcomeText = ({ name }: User, lastSignIn: string | null): string =>
  lastSignIn
    ? `${name}，上次登录：${dateTimeText(lastSignIn)}。如不是本人登录，请立即修改口令。`
    : `${name}，这是您第一次登录。`;
