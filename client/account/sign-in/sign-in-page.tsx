import type { SignInState } from '../../../schemas/api/accounts.ts';
import { SignInForm } from './sign-in-form.tsx';
import { SignInSheet } from './sign-in-sheet.tsx';

interface Props {
  readonly onSignedIn: (state: SignInState) => void;
}

export function SignInPage({ onSignedIn }: Props) {
  return (
    <SignInSheet title="登录">
      <SignInForm onSignedIn={onSignedIn} />
      <p className="soft">忘记口令，或还没有账号：请找本单位的管理员，由管理员重置口令或新建账号。</p>
    </SignInSheet>
  );
}
